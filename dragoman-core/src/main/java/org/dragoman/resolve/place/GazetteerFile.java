package org.dragoman.resolve.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads the packed gazetteer that {@code org.dragoman.train.gazetteer} writes.
 *
 * <p>The file is gzip over these parts, numbers big-endian, {@code v} a variable-length unsigned number of seven bits a
 * byte, low bits first, {@code z} the same after zigzag:
 *
 * <ol>
 *   <li>int {@link #MAGIC}
 *   <li>int count and UTF strings: feature codes; int count and UTF strings: ISO alpha-2 codes of countries
 *   <li>int n: number of places. They are ordered by country, first-level area, second-level area; each area stands
 *       before what it holds, so the order alone tells what contains what
 *   <li>for each country v: how many places
 *   <li>n bytes: feature; n v: geonameid (0: none); n z: latitude, then n z: longitude, in ten-thousandths of a degree,
 *       as the difference to the place before; n v: population; n v: length of the name, then the names in UTF-8
 *   <li>for each place with feature ADM1 a UTF string: its code within the country
 *   <li>int k: number of keys, in ascending order; k bytes: how many characters a key shares with the one before; k
 *       bytes: how many follow; these characters
 *   <li>k v: number of places of the key; for each place v: the difference to the one before, of {@code place * 2 +
 *       (alternate name ? 1 : 0)}
 * </ol>
 */
final class GazetteerFile {

    static final int MAGIC = 0x44524731;

    private final DataInputStream in;
    PlaceColumns places = new PlaceColumns(0, 0);
    String[] countryCodes = new String[0];
    int[] countrySizes = new int[0];
    KeyIndex keys = new KeyIndex(new byte[0], new int[1]);
    int[] postingStart = new int[1];
    int[] postings = new int[0];

    private GazetteerFile(DataInputStream in) {
        this.in = in;
    }

    /** Reads the whole file; {@code country} of the places is left for the caller to fill. */
    static GazetteerFile read(InputStream raw) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16))) {
            GazetteerFile file = new GazetteerFile(in);
            file.readPlaces();
            file.readKeys();
            return file;
        }
    }

    private void readPlaces() throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a packed gazetteer, or one of another version");
        }
        String[] features = strings();
        countryCodes = strings();
        int n = in.readInt();
        countrySizes = new int[countryCodes.length];
        for (int i = 0; i < countrySizes.length; i++) {
            countrySizes[i] = varint();
        }
        places = new PlaceColumns(n + 6_000, 0);
        places.features = features;
        places.size = n;
        in.readFully(places.feature, 0, n);
        for (int i = 0; i < n; i++) {
            places.geonameId[i] = varint();
        }
        differences(places.lat, n);
        differences(places.lon, n);
        for (int i = 0; i < n; i++) {
            places.population[i] = varint();
        }
        readNames(n);
        readAreas(n);
    }

    private void readNames(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            places.nameStart[i + 1] = places.nameStart[i] + varint();
        }
        places.names = new byte[places.nameStart[n] + 120_000];
        in.readFully(places.names, 0, places.nameStart[n]);
    }

    private void readAreas(int n) throws IOException {
        int row = 0;
        for (int country = 0; country < countrySizes.length; country++) {
            int admin1 = -1;
            int admin2 = -1;
            for (int end = row + countrySizes[country]; row < end; row++) {
                String feature = places.features[places.feature[row]];
                if (feature.equals("ADM1")) {
                    String code = in.readUTF();
                    places.admin1Code.put(row, code);
                    places.admin1ByCode.put(countryCodes[country] + "." + code, row);
                    places.parent[row] = -1;
                    admin1 = row;
                    admin2 = -1;
                } else if (feature.equals("ADM2")) {
                    places.parent[row] = admin1;
                    admin2 = row;
                } else {
                    places.parent[row] = admin2 >= 0 ? admin2 : admin1;
                }
            }
        }
    }

    private void readKeys() throws IOException {
        int k = in.readInt();
        byte[] shared = in.readNBytes(k);
        byte[] rest = in.readNBytes(k);
        int[] starts = new int[k + 1];
        for (int i = 0; i < k; i++) {
            starts[i + 1] = starts[i] + (shared[i] & 0xff) + (rest[i] & 0xff);
        }
        byte[] pool = new byte[starts[k]];
        for (int i = 0; i < k; i++) {
            int same = shared[i] & 0xff;
            if (same > 0) {
                System.arraycopy(pool, starts[i - 1], pool, starts[i], same);
            }
            in.readFully(pool, starts[i] + same, rest[i] & 0xff);
        }
        keys = new KeyIndex(pool, starts);
        postingStart = new int[k + 1];
        for (int i = 0; i < k; i++) {
            postingStart[i + 1] = postingStart[i] + varint();
        }
        postings = new int[postingStart[k]];
        for (int i = 0; i < k; i++) {
            int last = 0;
            for (int j = postingStart[i]; j < postingStart[i + 1]; j++) {
                last += varint();
                postings[j] = last;
            }
        }
    }

    private void differences(int[] column, int n) throws IOException {
        int last = 0;
        for (int i = 0; i < n; i++) {
            int zigzag = varint();
            last += zigzag >>> 1 ^ -(zigzag & 1);
            column[i] = last;
        }
    }

    private String[] strings() throws IOException {
        String[] strings = new String[in.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        return strings;
    }

    private int varint() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.readByte();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
