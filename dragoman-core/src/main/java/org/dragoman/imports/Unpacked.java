package org.dragoman.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file holds: itself, or what is packed in it as gzip or zip, told by its first bytes. */
final class Unpacked {

    private static final int BUFFER = 1 << 16;

    /** Takes one content. */
    interface Reader {

        /**
         * @param name what messages call it
         * @param bytes its bytes; not to be closed
         */
        void read(String name, InputStream bytes) throws IOException;
    }

    private Unpacked() {}

    static void each(String name, InputStream file, Reader reader) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, BUFFER);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1F && second == 0x8B) {
            reader.read(name, new GZIPInputStream(in, BUFFER));
        } else if (first == 'P' && second == 'K') {
            entries(name, new ZipInputStream(in), reader);
        } else {
            reader.read(name, in);
        }
    }

    private static void entries(String name, ZipInputStream zip, Reader reader) throws IOException {
        boolean any = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                any = true;
                reader.read(name + "!" + entry.getName(), zip);
            }
        }
        if (!any) {
            throw new IOException("an archive without files, or damaged");
        }
    }
}
