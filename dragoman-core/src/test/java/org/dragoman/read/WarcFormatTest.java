package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.read.ReaderHarness.read;
import static org.dragoman.read.ReaderHarness.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFormatTest {

    private static final String SENTENCE =
            "The army shelled hill %d on Monday, and twelve people were hurt before the guns fell silent again.";

    @TempDir
    private Path folder;

    @Test
    void readsPagesOfAnArchivePackedOrNot() throws IOException {
        byte[] info = record(
                "warcinfo", 0, "application/warc-fields", "software: x\r\n".getBytes(StandardCharsets.UTF_8), -1);
        List<byte[]> records = List.of(info, page(1), request(1), page(2), picture(3), page(4));
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(gzip(record));
        }
        for (Path file : List.of(
                write(folder, "a.warc", join(records)),
                write(folder, "a.warc.gz", join(packed)),
                write(folder, "whole.warc.gz", gzip(join(records))))) {
            ReaderHarness harness = read(file);
            assertThat(harness.rejects).isEmpty();
            assertThat(harness.documents)
                    .extracting(Document::url)
                    .containsExactly("https://a.example/1", "https://a.example/2", "https://a.example/4");
            assertThat(harness.documents).extracting(Document::text).contains(SENTENCE.formatted(4));
        }
    }

    @Test
    void takesTheDayOfTheCrawlWhereThePageTellsNone() {
        Document document = read(write(folder, "a.warc", page(1))).only();
        assertThat(document.date()).isEqualTo("2020-03-09");
        assertThat(document.dateFrom()).isEqualTo(DateSource.CRAWLED);
    }

    @Test
    void passesOverMalformedRecordsByOffset() {
        byte[] first = page(1);
        byte[] tooLong = record("response", 2, "application/http", http(2), 5000);
        byte[] noLength = new String(page(4), StandardCharsets.UTF_8)
                .replaceAll("(?m)^Content-Length: \\d+\r\n", "")
                .getBytes(StandardCharsets.UTF_8);
        ReaderHarness harness =
                read(write(folder, "a.warc", join(List.of(first, tooLong, page(3), noLength, page(5)))));
        assertThat(harness.documents)
                .extracting(Document::url)
                .containsExactly("https://a.example/1", "https://a.example/3", "https://a.example/5");
        assertThat(harness.rejects.get(0).input()).endsWith("a.warc:" + first.length);
        assertThat(harness.rejects)
                .allSatisfy(reject -> assertThat(reject.code()).isEqualTo("DRG-0129"));
    }

    @Test
    void goesOnAfterADamagedMember() throws IOException {
        byte[] first = gzip(page(1));
        byte[] damaged = gzip(page(2));
        for (int i = 30; i < 60; i++) {
            damaged[i] ^= 0x5A;
        }
        byte[] last = gzip(page(3));
        Path file = write(folder, "a.warc.gz", join(List.of(first, damaged, last, new byte[] {0x1F, (byte) 0x8B, 8})));
        ReaderHarness harness = read(file);
        assertThat(harness.documents)
                .extracting(Document::url)
                .containsExactly("https://a.example/1", "https://a.example/3");
        assertThat(harness.rejects.get(0).input()).endsWith("a.warc.gz:" + first.length);
        assertThat(harness.rejects).extracting(Reject::code).containsOnly("DRG-0131");
    }

    @Test
    void namesPagesWithoutArticleByOffsetAndAddress() {
        byte[] empty = record(
                "response",
                1,
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Hello".getBytes(StandardCharsets.UTF_8),
                -1);
        ReaderHarness harness = read(write(folder, "a.warc", join(List.of(empty, page(2)))));
        assertThat(harness.documents).hasSize(1);
        assertThat(harness.rejects).extracting(Reject::code).containsExactly("DRG-0120");
        assertThat(harness.rejects.get(0).input()).endsWith("a.warc:0 (https://a.example/1)");
    }

    @Test
    void joinsChunksAndUnpacksBodies() throws IOException {
        byte[] body = gzip(html(1).getBytes(StandardCharsets.UTF_8));
        byte[] block = join(List.of(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(body.length) + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                body,
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(write(folder, "a.warc", record("response", 1, "application/http", block, -1)))
                        .text())
                .isEqualTo(SENTENCE.formatted(1));
    }

    @Test
    void saysThatAnArchiveHoldsNoPages() {
        assertThat(read(write(folder, "a.warc", request(1))).code()).isEqualTo("DRG-0130");
    }

    private static byte[] page(int number) {
        return record("response", number, "application/http; msgtype=response", http(number), -1);
    }

    private static byte[] request(int number) {
        return record(
                "request",
                number,
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                -1);
    }

    private static byte[] picture(int number) {
        return record(
                "response",
                number,
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx".getBytes(StandardCharsets.UTF_8),
                -1);
    }

    private static byte[] http(int number) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html(number))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(int number) {
        return "<html><head><title>T</title></head><body><p>" + SENTENCE.formatted(number) + "</p></body></html>";
    }

    /** A record; its length is stated as {@code length}, or rightly when that is negative. */
    private static byte[] record(String type, int number, String contentType, byte[] block, int length) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://a.example/" + number
                + "\r\nWARC-Date: 2020-03-09T01:02:03Z\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + (length < 0 ? block.length : length) + "\r\n\r\n";
        return join(
                List.of(header.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
