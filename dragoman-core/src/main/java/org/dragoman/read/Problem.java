package org.dragoman.read;

/** What can be wrong with an input: a number that stays the same over releases, words, a remedy. */
public enum Problem {
    /** No file, folder or glob match of that name. */
    NOT_FOUND(101, "no such file", "check the name and the folder you are in"),
    /** The operating system refuses to read it. */
    UNREADABLE(102, "cannot be read", "check permissions and the disk"),
    /** No text in it. */
    BLANK(103, "holds no text", "leave it out, or look whether the export went wrong"),
    /** Not a text at all. */
    BINARY(104, "is not text", "save it as plain text or as one JSON document a line"),
    /** Markup instead of text. */
    MARKUP(105, "is markup, not plain text", "give the page itself with --input html, or the text without tags"),
    /** Over the size limit. */
    TOO_LARGE(106, "is over the size limit of one document", "split it into articles, or raise --max-size"),
    /** A JSONL line that is not a JSON object. */
    BAD_JSON(107, "is not a JSON object on one line", "write one complete JSON object a line"),
    /** A JSON field that is missing or of another type. */
    BAD_FIELD(108, "has a field that is missing or of the wrong type", "see docs/output.md for the fields of an input"),
    /** A file name pattern or folder without files. */
    NO_FILES(109, "holds no files", "check the folder or put the pattern in quotes"),
    /** A date that cannot be read. */
    BAD_DATE(110, "has a date that cannot be read", "write dates as YYYY-MM-DD"),
    /** A verb that needs records was given text. */
    NEEDS_RECORDS(111, "is text where records are needed", "give one JSON object a line"),
    /** A document in a language that is not read. */
    LANGUAGE(112, "is not in English", "translate it first; only English is read"),
    /** A labelled text whose labels cannot be used. */
    BAD_LABEL(113, "is no labelled text", "see dragoman evaluate --help for both formats"),
    /** A page without an article. */
    NO_ARTICLE(120, "is a page without an article", "give the page of one article, or save its text as plain text"),
    /** Tags within tags without end. */
    TOO_DEEP(121, "has tags nested too deeply", "save the article's text as plain text"),
    /** XML that is no feed. */
    BAD_FEED(122, "is no feed that can be read", "give an RSS or Atom feed, or the articles' pages"),
    /** XML that declares entities. */
    DECLARES_ENTITIES(123, "declares entities of its own, which is refused", "take <!ENTITY ...> out of the feed"),
    /** An entry of a feed that is a headline only. */
    NO_CONTENT(124, "holds no text but its headline", "give the article's page, or --follow"),
    /** A row of a table with more or fewer columns than the first. */
    BAD_ROW(125, "is a row of the wrong width", "put cells that hold the delimiter in quotes"),
    /** Quotes in a table that do not pair. */
    BAD_QUOTES(126, "is a row with broken quotes", "double the quotes inside a cell and close the last one"),
    /** A table without a column that can be read. */
    NO_TEXT_COLUMN(127, "has no column of texts", "name it with --columns text=COLUMN"),
    /** A column that is given and not there. */
    NO_COLUMN(128, "has no such column", "check --columns against the table's first row"),
    /** A record of an archive that is not as WARC has it. */
    BAD_WARC(129, "is no sound WARC record", "fetch the archive anew, or leave the record out"),
    /** An archive without pages. */
    NO_PAGES(130, "holds no web pages", "give an archive with HTML responses"),
    /** Damaged gzip. */
    BAD_GZIP(131, "is damaged gzip", "fetch or pack the file anew"),
    /** Gzip that unpacks to very much. */
    UNPACKS_TOO_MUCH(132, "unpacks to too much", "unpack it yourself if you trust it"),
    /** More records than one input may have. */
    TOO_MANY(133, "has too many records", "split it"),
    /** A page that the parser fails on. */
    PAGE_FAULT(134, "is a page that cannot be taken apart", "save its text as plain text, and report the page"),
    /** An address that gives nothing. */
    FETCH(140, "cannot be fetched", "check the address and the network"),
    /** An address that is none. */
    BAD_ADDRESS(141, "is no web address that can be fetched", "write it as https://host/path, without a user's name"),
    /** An address inside the network that we run in. */
    PRIVATE_ADDRESS(142, "leads into a private network, which is refused", "give --allow-private if that is meant"),
    /** A page that its site closes to programs. */
    ROBOTS(143, "is closed to programs by the site's robots.txt", "save the page yourself, or ask the site"),
    /** A page that the server does not give. */
    HTTP_STATUS(144, "is not given by the server", "open it in a browser; the page may have moved or need a login"),
    /** A page that leads on and on. */
    REDIRECTS(145, "is redirected too often", "open it in a browser and give the address it ends at"),
    /** A server that is too slow. */
    TIMEOUT(146, "takes too long to come", "try again later");

    private final int number;
    private final String words;
    private final String remedy;

    Problem(int number, String words, String remedy) {
        this.number = number;
        this.words = words;
        this.remedy = remedy;
    }

    /** The whole message, as {@code DRG-0104: is not text: a PDF file; remedy: save it as plain text}. */
    public String message(String what) {
        String particulars = what.isEmpty() ? "" : ": " + what;
        return "DRG-%04d: %s%s; remedy: %s".formatted(number, words, particulars, remedy);
    }
}
