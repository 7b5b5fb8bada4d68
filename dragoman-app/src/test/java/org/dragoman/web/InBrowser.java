package org.dragoman.web;

import java.io.IOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one browser and one site for all, and skips them where there is no browser. */
final class InBrowser implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.isThere()
                ? ConditionEvaluationResult.enabled("Chromium is there")
                : ConditionEvaluationResult.disabled(
                        "The page is not tested: " + Browser.CHROMIUM + " or " + Browser.DRIVER
                                + " is missing; apt-get install chromium chromium-driver, or say where they are with"
                                + " -Ddragoman.chromium and -Ddragoman.chromedriver");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Desk desk = context.getRoot().getStore(OURS).computeIfAbsent(Desk.class, ignored -> Desk.open(), Desk.class);
        return parameter.getParameter().getType() == Site.class ? desk.site : desk.browser;
    }

    private record Desk(Site site, Browser browser) implements AutoCloseable {

        static Desk open() {
            try {
                Site site = Site.open();
                return new Desk(site, new Browser(site.address()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            site.close();
        }
    }
}
