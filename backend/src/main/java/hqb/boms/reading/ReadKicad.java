package hqb.boms.reading;

import hqb.boms.reading.BomFile.OtherRow;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML netlist that KiCad's schematic editor exports for lists of parts, versions 4 to 9. Each component is a line. */
final class ReadKicad {
    private static final int MOST_COMPONENTS = 50_000;

    private ReadKicad() {
    }

    /** Whether the beginning of a file is one of these. */
    static boolean is(String start) {
        return start.contains("<export version=");
    }

    static BomFile read(Path file) throws IOException, UnreadableTable {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<BomLine> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comp")) {
                    if (lines.size() >= MOST_COMPONENTS) {
                        throw new UnreadableTable(TableFault.TOO_MANY_LINES, lines.size());
                    }
                    lines.add(component(xml, lines.size() + 1));
                } else if (xml.isEndElement() && xml.getLocalName().equals("components")) {
                    break;
                }
            }
        } catch (XMLStreamException damaged) {
            throw new UnreadableTable(TableFault.BROKEN_XML, lines.size() + 1);
        }
        List<OtherRow> none = List.of();
        return new BomFile("KiCad XML", List.of(new Column(0, "ref", Role.REFERENCES), new Column(1, "value", Role.VALUE),
                new Column(2, "footprint", Role.FOOTPRINT), new Column(3, "fields", Role.OTHER)), lines, none);
    }

    private static BomLine component(XMLStreamReader xml, int number) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "ref");
        Map<String, String> fields = new LinkedHashMap<>();
        boolean flagged = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("comp"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "value", "footprint", "description" -> fields.putIfAbsent(xml.getLocalName(), xml.getElementText().strip());
                case "field" -> {
                    String name = xml.getAttributeValue(null, "name");
                    fields.put(name == null ? "" : name, xml.getElementText().strip());
                }
                case "property" -> {
                    String name = String.valueOf(xml.getAttributeValue(null, "name"));
                    String value = xml.getAttributeValue(null, "value");
                    flagged |= name.equals("dnp") || name.equals("exclude_from_bom");
                    if (value != null) {
                        fields.putIfAbsent(name, value.strip());
                    }
                }
                default -> {
                    // positions, units and sheets say nothing about the part
                }
            }
        }
        return line(reference == null ? List.of() : List.of(reference), fields, flagged, number);
    }

    private static BomLine line(List<String> references, Map<String, String> fields, boolean flagged, int number) {
        List<String> mpns = new ArrayList<>();
        List<String> supplierParts = new ArrayList<>();
        String maker = null;
        String description = known(fields.get("description"));
        boolean off = flagged;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            Role role = HeaderWords.of(field.getKey().toLowerCase(Locale.ROOT)).filter(meaning -> meaning.strength() > HeaderWords.PERHAPS)
                    .map(HeaderWords.Meaning::role).orElse(Role.OTHER);
            String text = known(field.getValue());
            off |= switch (role) {
                case DNP -> DoNotPlace.marks(field.getValue());
                case FITTED -> DoNotPlace.takesOff(field.getValue());
                case SUPPLIER_PART -> false;
                default -> text != null && DoNotPlace.says(text);
            };
            if (text != null && role == Role.MPN) {
                mpns.add(text);
            } else if (text != null && role == Role.SUPPLIER_PART) {
                supplierParts.add(text);
            } else if (role == Role.MANUFACTURER && maker == null) {
                maker = text;
            }
        }
        String value = known(fields.get("value"));
        return new BomLine(number, references, references.isEmpty() ? null : 1, List.copyOf(mpns), maker, value,
                known(fields.get("footprint")),
                description, List.copyOf(supplierParts), off || (value != null && DoNotPlace.isValue(value)), List.of());
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isEmpty() || text.equals("~") ? null : text;
    }
}
