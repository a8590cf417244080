package org.mingle.health.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bundle as its description says.
 *
 * @param name the class without its package
 * @param provides the services it brings
 * @param wants the services it cannot do without
 */
record ComponentXml(String name, List<String> provides, List<String> wants) {
    /** Reads a file with one description or several; what is no XML describes nothing. */
    static List<ComponentXml> read(InputStream in) throws IOException {
        List<ComponentXml> parts = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    take(xml, parts);
                }
            }
        } catch (XMLStreamException torn) {
            return parts;
        }
        return parts;
    }

    private static void take(XMLStreamReader xml, List<ComponentXml> parts) {
        if (xml.getLocalName().equals("component")) {
            parts.add(
                    new ComponentXml(brief(xml.getAttributeValue(null, "name")), new ArrayList<>(), new ArrayList<>()));
        } else if (!parts.isEmpty()) {
            ComponentXml part = parts.get(parts.size() - 1);
            String service = xml.getAttributeValue(null, "interface");
            if (service != null && xml.getLocalName().equals("provide")) {
                part.provides.add(service);
            } else if (service != null && xml.getLocalName().equals("reference")) {
                String cardinality = xml.getAttributeValue(null, "cardinality");
                if (cardinality == null || cardinality.startsWith("1")) {
                    part.wants.add(service);
                }
            }
        }
    }

    private static String brief(@Nullable String name) {
        return name == null ? "a part" : name.substring(name.lastIndexOf('.') + 1);
    }
}
