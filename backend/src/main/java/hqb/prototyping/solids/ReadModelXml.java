package hqb.prototyping.solids;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a 3MF model as it streams by. Document types, and with them entities, are refused; nothing is ever fetched. */
final class ReadModelXml {
    private final XMLStreamReader xml;
    private final Map<String, ThreeMfModel.Body> bodies = new HashMap<>();
    private final List<ThreeMfModel.Part> items = new ArrayList<>();
    private LengthUnit unit = LengthUnit.MILLIMETRE;
    private ThreeMfModel.@Nullable Body body;

    private ReadModelXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static ThreeMfModel read(Reader text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return new ReadModelXml(factory.createXMLStreamReader(text)).model();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof UnreadableSolid refused) {
                throw refused;
            }
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "XML, line " + Math.max(1, line(broken)));
        }
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
    }

    private ThreeMfModel model() throws XMLStreamException {
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSolid(SolidFault.MODEL_WITH_DTD);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                known |= xml.getLocalName().equals("model");
                if (!known) {
                    throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "its root is not <model>");
                }
                begin(xml.getLocalName());
            }
        }
        return new ThreeMfModel(unit, bodies, items);
    }

    private void begin(String element) {
        switch (element) {
            case "model" -> unit = unit();
            case "object" -> {
                String type = xml.getAttributeValue(null, "type");
                body = new ThreeMfModel.Body("support".equals(type) || "solidsupport".equals(type), new Numbers(), new Corners(),
                        new ArrayList<>());
                bodies.put(needed("id"), body);
            }
            case "vertex" -> {
                Numbers places = body().places();
                if (places.size() >= 3 * ReadSolid.MOST_TRIANGLES) {
                    throw new UnreadableSolid(SolidFault.TOO_MANY_TRIANGLES, ReadSolid.MOST_TRIANGLES);
                }
                places.add(number(needed("x")));
                places.add(number(needed("y")));
                places.add(number(needed("z")));
            }
            case "triangle" -> {
                if (body().corners().size() >= 3 * ReadSolid.MOST_TRIANGLES) {
                    throw new UnreadableSolid(SolidFault.TOO_MANY_TRIANGLES, ReadSolid.MOST_TRIANGLES);
                }
                corner("v1");
                corner("v2");
                corner("v3");
            }
            case "component" -> body().components().add(part());
            case "item" -> items.add(part());
            default -> {
                // colours, materials, slicer settings
            }
        }
    }

    private LengthUnit unit() {
        String word = xml.getAttributeValue(null, "unit");
        if (word == null) {
            return LengthUnit.MILLIMETRE; // the default of the specification
        }
        return LengthUnit.ofWord(word.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UnreadableSolid(SolidFault.MODEL_BROKEN, "unit " + shown(word)));
    }

    private ThreeMfModel.Body body() {
        if (body == null) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "a mesh outside of an object");
        }
        return body;
    }

    private void corner(String name) {
        String text = needed(name);
        int vertices = body().places().size() / 3;
        int vertex;
        try {
            vertex = Integer.parseInt(text.strip());
        } catch (NumberFormatException notNumber) {
            vertex = -1;
        }
        if (vertex < 0 || vertex >= vertices) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "vertex " + shown(text) + " of " + vertices);
        }
        body().corners().add(vertex);
    }

    private ThreeMfModel.Part part() {
        String transform = xml.getAttributeValue(null, "transform");
        String path = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("path")) {
                path = xml.getAttributeValue(i);
            }
        }
        return new ThreeMfModel.Part(needed("objectid"), path, transform == null ? Transform.IDENTITY : Transform.of(transform));
    }

    private String needed(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "<" + xml.getLocalName() + "> without " + name);
        }
        return value;
    }

    /** A number; what is none, or has none of the forms that XML Schema allows, is refused. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notNumber) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "\"" + shown(text) + "\" is no number");
        }
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(40, text.length())).replaceAll("[^\\x20-\\x7e]", "?");
    }
}
