package org.mingle.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an importer is measured beside: a parser that makes a text of every value, and does nothing with it. */
enum BareParser {
    JACKSON {
        @Override
        void read(InputStream in, Count count) throws IOException {
            // X has a line of script before its JSON.
            in.mark(LOOK);
            int first = in.read();
            for (int c = first; c >= 0 && c != '=' && first == 'w'; ) {
                c = in.read();
            }
            if (first != 'w') {
                in.reset();
            }
            try (JsonParser parser = JSON.createParser(in)) {
                texts(parser, count);
            }
        }
    },
    JACKSON_CBOR {
        /** The length of each block, its name in 36 bytes, and the CBOR that is the rest. */
        @Override
        void read(InputStream in, Count count) throws IOException {
            in.skipNBytes(number(in));
            for (int length = number(in); length > 0; length = number(in)) {
                byte[] block = in.readNBytes(length);
                try (JsonParser parser = CBOR.createParser(block, NAME, length - NAME)) {
                    texts(parser, count);
                }
            }
        }
    },
    STAX {
        @Override
        void read(InputStream in, Count count) throws IOException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(in);
                while (reader.hasNext()) {
                    reader.next();
                    if (reader.isCharacters()) {
                        count.take(reader.getText());
                    }
                }
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        }
    },
    FASTCSV {
        @Override
        void read(InputStream in, Count count) throws IOException {
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                    CsvReader<CsvRecord> records = CsvReader.builder()
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .ofCsvRecord(reader)) {
                for (CsvRecord one : records) {
                    one.getFields().forEach(count::take);
                }
            }
        }
    },
    VINNIE {
        @Override
        void read(InputStream in, Count count) throws IOException {
            try (VObjectReader reader =
                    new VObjectReader(new InputStreamReader(in, StandardCharsets.UTF_8), SyntaxRules.vcard())) {
                reader.parse(new VObjectDataAdapter() {
                    @Override
                    public void onProperty(VObjectProperty property, Context context) {
                        count.take(property.getValue());
                    }
                });
            }
        }
    };

    private static final int LOOK = 1 << 12;
    private static final int NAME = 36;
    private static final JsonFactory JSON = new JsonFactory();
    private static final CBORFactory CBOR = new CBORFactory();

    /** How much was read, so that nobody can leave it out. */
    static final class Count {
        private long texts;
        private long characters;

        void take(String text) {
            texts++;
            characters += text.length();
        }

        long texts() {
            return texts;
        }

        long characters() {
            return characters;
        }
    }

    /** Returns the one for a file, by its name. */
    static BareParser of(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xml" -> STAX;
            case "csv" -> FASTCSV;
            case "vcf" -> VINNIE;
            case "car" -> JACKSON_CBOR;
            default -> JACKSON;
        };
    }

    abstract void read(InputStream in, Count count) throws IOException;

    static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 1 << 16);
    }

    private static void texts(JsonParser parser, Count count) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
                count.texts += parser.getBinaryValue().length > 0 ? 1 : 0;
            } else if (token.isScalarValue()) {
                count.take(parser.getText());
            }
        }
    }

    /** Returns a number of seven bits a byte, the lowest first; 0 at the end. */
    private static int number(InputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int one = in.read();
            if (one < 0 && shift == 0) {
                return 0;
            }
            if (one < 0) {
                throw new EOFException();
            }
            value |= (one & 0x7F) << shift;
            if (one < 0x80) {
                return value;
            }
        }
    }
}
