package org.dragoman.train.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Command line: {@code BuildGazetteer cities500.txt admin1.json admin2.json places.bin.gz}. */
public final class BuildGazetteer {

    private BuildGazetteer() {}

    /**
     * Packs the gazetteer.
     *
     * @param args dump of populated places; names of first-level areas; names of second-level areas; output
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: BuildGazetteer cities500.txt admin1.json admin2.json places.bin.gz");
            System.exit(2);
        }
        List<Entry> entries = new ArrayList<>(DumpReader.read(Path.of(args[0])));
        int places = entries.size();
        entries.addAll(new AreaDeriver(names(Path.of(args[1])), names(Path.of(args[2]))).derive(entries));
        try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            GazetteerWriter.write(entries, out);
        }
        System.err.printf(
                "%,d places, %,d areas, %,d bytes%n", places, entries.size() - places, Files.size(Path.of(args[3])));
    }

    /** Reads an array of objects with {@code code} and {@code name}. */
    private static Map<String, String> names(Path json) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode node : JsonMapper.builder().build().readTree(json.toFile())) {
            names.put(node.get("code").asString(), node.get("name").asString());
        }
        return names;
    }
}
