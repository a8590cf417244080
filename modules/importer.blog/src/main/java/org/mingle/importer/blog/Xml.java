package org.mingle.importer.blog;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.CancelledException;

/** Walks through XML, element by element; what is not asked for is skipped. */
final class Xml implements Closeable {
    /** A text longer than this ends here. */
    static final int LONGEST_TEXT = 2_000_000;

    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private final Reader characters;
    private final XMLStreamReader reader;
    private final Map<String, Space> spaces = new HashMap<>();
    private int depth;

    /** The XML breaks, and cannot be read on. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        BrokenException(int line, String reason) {
            super(reason);
            this.line = line;
        }

        /** Returns where. */
        int line() {
            return line;
        }
    }

    private Xml(Reader characters) throws XMLStreamException {
        this.characters = characters;
        this.reader = FACTORY.createXMLStreamReader(characters);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    static Xml open(Source.Entry entry) throws IOException, BrokenException {
        Reader characters = new Tidy(Decoded.of(entry.open()));
        try {
            return new Xml(characters);
        } catch (XMLStreamException empty) {
            characters.close();
            throw new BrokenException(1, "no XML could be found");
        }
    }

    int depth() {
        return depth;
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** Returns the name of the element without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    Space space() {
        String uri = reader.getNamespaceURI();
        return uri == null ? Space.NONE : spaces.computeIfAbsent(uri, Space::of);
    }

    /** Returns an attribute without a namespace, or in any; null when there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Moves to the next element right below one that was entered, past whatever is left of the one before.
     *
     * @param parent the depth of the one that was entered
     * @return false at its end
     */
    boolean child(int parent) throws IOException, BrokenException {
        while (depth >= parent) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** Returns the text of the element to its end, with that of the elements in it. */
    String text() throws IOException, BrokenException {
        int own = depth;
        String first = "";
        StringBuilder more = null;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (first.isEmpty()) {
                    first = reader.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    if (more.length() < LONGEST_TEXT) {
                        more.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
            }
        }
        return more == null ? first : more.toString();
    }

    /** Returns what is in the element as markup, to its end. */
    String markup() throws IOException, BrokenException {
        int own = depth;
        StringBuilder markup = new StringBuilder();
        while (depth >= own) {
            int event = next();
            if (markup.length() > LONGEST_TEXT) {
                continue;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String link = attribute("href");
                markup.append('<').append(name());
                markup.append(link == null ? "" : " href=\"" + Html.escaped(link) + "\"")
                        .append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT && depth >= own) {
                markup.append("</").append(name()).append('>');
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                markup.append(Html.escaped(reader.getText()));
            }
        }
        return markup.toString();
    }

    private int next() throws IOException, BrokenException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new BrokenException(line(), "elements are nested deeper than in any blog");
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException broken) {
            Throwable cause = broken.getNestedException();
            if (cause instanceof IOException unreadable && !(cause instanceof Tidy.EndlessException)) {
                throw unreadable;
            }
            throw new BrokenException(line(), reason(cause));
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException parser) {
            // The JDK's parser meets some broken files with faults of its own.
            throw new BrokenException(line(), reason(null));
        }
    }

    private String reason(@Nullable Throwable cause) {
        return cause == null ? "the XML is not well formed" : String.valueOf(cause.getMessage());
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
