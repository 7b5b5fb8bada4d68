package org.dragoman.read;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tables of comma, semicolon, bar or tab separated values after RFC 4180, one record a row, in a file of any size. The first
 * row names the columns, unless the columns are given by number.
 */
final class CsvFormat implements InputFormat {

    @Override
    public boolean recognises(Content content) {
        if (content.isNamed(".csv", ".tsv", ".tab") || content.contentType().startsWith("text/csv")) {
            return true;
        }
        String start = Decoder.decode(content.start());
        int end = start.indexOf('\n');
        String header = end < 0 ? start : start.substring(0, end);
        char delimiter = CsvRow.delimiterOf(header);
        return delimiter != 0 && Columns.looksLikeHeader(CsvRow.of(header, delimiter));
    }

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        try (DecodedLines lines = new DecodedLines(content)) {
            CsvRows rows = new CsvRows(lines, content.options());
            rows.skipToFirst();
            Columns columns = content.options().columns();
            Columns.Map map = columns.isByNumber() ? columns.byNumber(rows.peek()) : columns.in(header(rows));
            while (rows.hasNext()) {
                records.countOne();
                row(content, rows, map, records);
            }
        }
    }

    private static List<String> header(CsvRows rows) throws IOException, RejectedException {
        return rows.next();
    }

    private static void row(Content content, CsvRows rows, Columns.Map map, Records<?> records) throws IOException {
        try {
            List<String> cells = rows.next();
            if (cells.size() != map.width()) {
                throw new RejectedException(
                        Problem.BAD_ROW, cells.size() + " columns where the first row has " + map.width());
            }
            records.fields(content.id() + ":" + rows.number(), object(cells, map));
        } catch (RejectedException e) {
            records.reject(content.name() + ":" + rows.number(), e);
        }
    }

    private static ObjectNode object(List<String> cells, Columns.Map map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        map.columns().forEach((field, column) -> {
            String cell = cells.get(column);
            if (!cell.isBlank()) {
                object.put(field, cell);
            }
        });
        return object;
    }
}
