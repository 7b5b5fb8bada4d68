package org.dragoman.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a web archive.
 *
 * @param offset byte of the file that it begins at, of a packed file the byte that its gzip member begins at
 * @param fields header fields by lower-case name
 * @param block its block if it is an HTTP response, or null
 */
record WarcRecord(long offset, Map<String, String> fields, byte @Nullable [] block) {

    /** A field's value, or the empty string. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The address that was fetched, or null. */
    @Nullable
    String url() {
        String url = field("warc-target-uri");
        String bare = url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
        return bare.startsWith("http") ? bare : null;
    }
}
