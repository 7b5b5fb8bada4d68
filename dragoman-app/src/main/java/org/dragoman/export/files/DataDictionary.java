package org.dragoman.export.files;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;

/**
 * Writes {@code docs/data-dictionary.md}: flat columns as {@link EventColumns} has them, records as their components and
 * Javadoc tell. Run from the project's folder after a build:
 *
 * <pre>{@code
 * java -cp dragoman-app/target/dragoman-all.jar org.dragoman.export.files.DataDictionary .
 * }</pre>
 */
public final class DataDictionary {

    /** Where the dictionary is, from the project's folder. */
    public static final String FILE = "docs/data-dictionary.md";

    private static final String SOURCES = "dragoman-core/src/main/java/org/dragoman/model/";
    private static final List<Class<? extends Record>> RECORDS = List.of(
            Event.class,
            Event.Party.class,
            Event.Location.class,
            Event.Origin.class,
            EventMention.class,
            Disagreement.class,
            Disagreement.Version.class,
            Report.class,
            Actor.class,
            Attribution.class,
            CodedBy.class,
            Magnitude.class,
            Place.class,
            TimeInterval.class,
            Span.class);
    private static final Pattern PARAM = Pattern.compile("(?s)@param (\\w+) (.*?)(?=\\n@|$)");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|linkplain)\\s+#?([^}]*)\\}");

    private DataDictionary() {}

    /** Writes the dictionary of the project in the folder that is given. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Files.writeString(project.resolve(FILE), of(project));
    }

    /** The dictionary of the project in {@code folder}, whose sources must be there. */
    public static String of(Path folder) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                Made from the records and their comments by `org.dragoman.export.files.DataDictionary`; do not edit.
                [output.md](output.md) shows the JSON, [exports.md](exports.md) the formats.

                ## Flat columns

                One row an event, in CSV, Parquet and as properties of GeoJSON. Several values of a cell are joined by `; `.

                | column | type | meaning |
                |---|---|---|
                """);
        for (EventColumns.Column column : EventColumns.ALL) {
            row(page, column.name(), column.type().name().toLowerCase(Locale.ROOT), column.meaning());
        }
        page.append("\n## Values\n\n| field | values |\n|---|---|\n");
        values(page, "type", EventType.values());
        values(page, "quad", EventType.Quad.values());
        values(page, "status", Status.values());
        for (Class<? extends Record> type : RECORDS) {
            record(page, folder, type);
        }
        return page.toString();
    }

    private static void values(StringBuilder page, String field, Enum<?>... constants) {
        String all = Arrays.stream(constants)
                .map(constant -> "`" + (field.equals("type") ? constant.name() : EventColumns.lower(constant)) + "`")
                .collect(Collectors.joining(", "));
        page.append("| `").append(field).append("` | ").append(all).append(" |\n");
    }

    private static void record(StringBuilder page, Path folder, Class<? extends Record> type) throws IOException {
        String comment = comment(folder, type);
        Map<String, String> meanings = meanings(comment);
        page.append("\n## ")
                .append(name(type))
                .append("\n\n")
                .append(summary(comment))
                .append("\n\n");
        page.append("| component | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String meaning = meanings.getOrDefault(component.getName(), "");
            row(page, component.getName(), type(component.getGenericType()), meaning);
        }
    }

    private static void row(StringBuilder page, String name, String type, String meaning) {
        page.append("| `").append(name).append("` | ").append(type).append(" | ");
        page.append(meaning.replace("|", "\\|")).append(" |\n");
    }

    private static String name(Class<?> type) {
        return type.isMemberClass()
                ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + type(list.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isPrimitive() ? raw.getName() : name(raw);
    }

    /** The comment above a record, its stars left out. */
    private static String comment(Path folder, Class<?> type) throws IOException {
        Class<?> outer = type.isMemberClass() ? type.getDeclaringClass() : type;
        String source = Files.readString(folder.resolve(SOURCES + outer.getSimpleName() + ".java"));
        int record = source.indexOf("record " + type.getSimpleName() + "(");
        int start = source.lastIndexOf("/**", record);
        int end = source.indexOf("*/", start);
        if (record < 0 || start < 0 || end > record) {
            return "";
        }
        return source.substring(start + 3, end)
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> meanings(String comment) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(comment);
        while (param.find()) {
            meanings.put(param.group(1), plain(param.group(2)));
        }
        return meanings;
    }

    private static String summary(String comment) {
        int tags = comment.indexOf("\n@");
        String text = tags < 0 ? comment : comment.substring(0, tags);
        int paragraph = text.indexOf("<p>");
        return plain(paragraph < 0 ? text : text.substring(0, paragraph));
    }

    private static String plain(String text) {
        return TAG.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("`$1`");
    }
}
