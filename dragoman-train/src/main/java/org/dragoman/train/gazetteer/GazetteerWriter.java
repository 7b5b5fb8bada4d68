package org.dragoman.train.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dragoman.resolve.place.NameFolding;

/** Writes the packed gazetteer; the layout is documented at {@code org.dragoman.resolve.place.GazetteerFile}. */
final class GazetteerWriter {

    private static final int MAGIC = 0x44524731;
    private static final int LONGEST_KEY = 60;

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::country)
            .thenComparing(Entry::admin1)
            .thenComparing(entry -> entry.level() == 0 ? "" : entry.admin2())
            .thenComparing(Entry::level)
            .thenComparing(Entry::lat);

    private final List<Entry> entries;
    private final DataOutputStream out;

    private GazetteerWriter(List<Entry> entries, DataOutputStream out) {
        this.entries = entries;
        this.out = out;
    }

    static void write(List<Entry> unordered, OutputStream raw) throws IOException {
        List<Entry> entries = new ArrayList<>(unordered);
        entries.sort(ORDER);
        GZIPOutputStream zip = new GZIPOutputStream(raw) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
        try (DataOutputStream out = new DataOutputStream(zip)) {
            GazetteerWriter writer = new GazetteerWriter(entries, out);
            writer.writePlaces();
            writer.writeKeys();
        }
    }

    private void writePlaces() throws IOException {
        out.writeInt(MAGIC);
        List<String> features = distinct(entries.stream().map(Entry::feature).toList());
        List<String> countries = distinct(entries.stream().map(Entry::country).toList());
        strings(features);
        strings(countries);
        out.writeInt(entries.size());
        for (String country : countries) {
            varint((int)
                    entries.stream().filter(e -> e.country().equals(country)).count());
        }
        for (Entry entry : entries) {
            out.writeByte(features.indexOf(entry.feature()));
        }
        for (Entry entry : entries) {
            varint(entry.geonameId());
        }
        differences(entries.stream().mapToDouble(Entry::lat).toArray());
        differences(entries.stream().mapToDouble(Entry::lon).toArray());
        for (Entry entry : entries) {
            varint((int) Math.min(Integer.MAX_VALUE, entry.population()));
        }
        writeNames();
        for (Entry entry : entries) {
            if (entry.level() == 0) {
                out.writeUTF(entry.admin1());
            }
        }
    }

    private void writeNames() throws IOException {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            varint(name.length);
            names.write(name);
        }
        names.writeTo(out);
    }

    private void writeKeys() throws IOException {
        TreeMap<String, TreeSet<Integer>> postings = postings();
        List<String> keys = List.copyOf(postings.keySet());
        out.writeInt(keys.size());
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        ByteArrayOutputStream lengths = new ByteArrayOutputStream();
        String last = "";
        for (String key : keys) {
            int shared = shared(last, key);
            out.writeByte(shared);
            lengths.write(key.length() - shared);
            rest.write(key.substring(shared).getBytes(StandardCharsets.US_ASCII));
            last = key;
        }
        lengths.writeTo(out);
        rest.writeTo(out);
        for (TreeSet<Integer> places : postings.values()) {
            varint(places.size());
        }
        for (TreeSet<Integer> places : postings.values()) {
            int before = 0;
            for (int place : places) {
                varint(place - before);
                before = place;
            }
        }
    }

    private TreeMap<String, TreeSet<Integer>> postings() {
        TreeMap<String, TreeSet<Integer>> postings = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            TreeSet<String> main = new TreeSet<>();
            for (String name : entries.get(i).mainNames()) {
                main.add(NameFolding.fold(name));
            }
            TreeSet<String> other = new TreeSet<>();
            for (String name : entries.get(i).alternates()) {
                other.add(NameFolding.fold(name));
            }
            other.removeAll(main);
            post(postings, main, i * 2);
            post(postings, other, i * 2 + 1);
        }
        return postings;
    }

    private static void post(TreeMap<String, TreeSet<Integer>> postings, TreeSet<String> keys, int value) {
        for (String key : keys) {
            if (key.length() >= 2 && key.length() <= LONGEST_KEY) {
                postings.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
            }
        }
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static List<String> distinct(List<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    private void strings(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    private void differences(double[] degrees) throws IOException {
        int last = 0;
        for (double degree : degrees) {
            int value = (int) Math.round(degree * 10_000);
            int difference = value - last;
            varint(difference << 1 ^ difference >> 31);
            last = value;
        }
    }

    private void varint(int value) throws IOException {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.writeByte(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }
}
