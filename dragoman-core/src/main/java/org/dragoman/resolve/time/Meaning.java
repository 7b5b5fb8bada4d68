package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the meaning column of {@code rules.tsv}: calls such as {@code day(y=$YEAR m=$MONTH d=$DAY)}, in which
 * {@code $MONTH} is what the pattern's item of that name matched.
 *
 * @param function what to build
 * @param arguments named arguments: constants, {@code $LABEL}, or calls
 */
record Meaning(String function, Map<String, Object> arguments) {

    /** Builds the expression from what the pattern matched. */
    TimeExpr build(Map<String, Object> captures) {
        return Builders.build(function, new Arguments(arguments, captures));
    }

    static Meaning parse(String text) {
        return new Parser(text).call();
    }

    /** Arguments of a call, with captures filled in. */
    record Arguments(Map<String, Object> given, Map<String, Object> captures) {

        @Nullable
        Object get(String name) {
            return value(given.get(name));
        }

        private @Nullable Object value(@Nullable Object given) {
            if (given instanceof Meaning call) {
                return call.build(captures);
            }
            if (given instanceof String text && text.startsWith("$")) {
                for (String label : text.substring(1).split("/")) {
                    Object captured = captures.get(label);
                    if (captured != null) {
                        return captured;
                    }
                }
                return null;
            }
            return given;
        }

        @Nullable
        String text(String name) {
            Object value = get(name);
            return value instanceof String text ? text : null;
        }

        @Nullable
        Integer number(String name) {
            String text = text(name);
            return text == null ? null : Integer.valueOf(text);
        }

        int number(String name, int otherwise) {
            Integer number = number(name);
            return number == null ? otherwise : number;
        }

        TimeExpr expr(String name) {
            if (get(name) instanceof TimeExpr expr) {
                return expr;
            }
            throw new IllegalArgumentException("no expression " + name);
        }

        @Nullable
        TimeExpr optional(String name) {
            return get(name) instanceof TimeExpr expr ? expr : null;
        }
    }

    private static final class Parser {
        private final List<String> symbols = new ArrayList<>();
        private int at;

        Parser(String text) {
            for (String part : text.replaceAll("([()=])", " $1 ").strip().split("\\s+")) {
                symbols.add(part);
            }
        }

        Meaning call() {
            String function = symbols.get(at++);
            Map<String, Object> arguments = new HashMap<>();
            expect("(");
            while (!symbols.get(at).equals(")")) {
                String name = symbols.get(at++);
                expect("=");
                arguments.put(name, value());
            }
            at++;
            return new Meaning(function, arguments);
        }

        private Object value() {
            boolean call = at + 1 < symbols.size() && symbols.get(at + 1).equals("(");
            return call ? call() : symbols.get(at++);
        }

        private void expect(String symbol) {
            if (!symbols.get(at++).equals(symbol)) {
                throw new IllegalStateException("DRG-0704: meaning " + symbols + " lacks " + symbol);
            }
        }
    }
}
