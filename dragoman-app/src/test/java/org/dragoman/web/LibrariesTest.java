package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries beside the page are those that the manifest names, byte for byte. */
class LibrariesTest {

    private static final String FOLDER = "/org/dragoman/web/lib/";

    @Test
    void everyLibraryIsTheOnePinned() throws IOException, NoSuchAlgorithmException {
        JsonNode manifest = JsonMapper.builder().build().readTree(bytes("manifest.json"));
        assertThat(manifest).hasSize(4);
        for (JsonNode library : manifest) {
            assertThat(bytes(library.get("licence_file").asString())).isNotEmpty();
            for (JsonNode file : library.get("files")) {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(bytes(file.get("file").asString()));
                assertThat(HexFormat.of().formatHex(hash))
                        .as(file.get("file").asString())
                        .isEqualTo(file.get("sha256").asString());
            }
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = LibrariesTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
