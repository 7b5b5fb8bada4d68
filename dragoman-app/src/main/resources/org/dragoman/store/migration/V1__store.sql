-- What is kept: documents, what was coded from them, what that tells of together, and what was imported.
-- docs/store.md tells the columns. JSON stands in VARCHAR columns, so that no extension is needed to write it.

-- One way of coding that documents went through, or one imported data set.
CREATE TABLE runs (
    id        INTEGER PRIMARY KEY,
    kind      VARCHAR NOT NULL,   -- code, import
    state     VARCHAR NOT NULL,   -- building, current, superseded
    dataset   VARCHAR,            -- of an import
    coder     VARCHAR,            -- version of the program
    model     VARCHAR,            -- name of the language model
    codebook  VARCHAR,            -- hash of the codebook
    started   TIMESTAMP NOT NULL, -- UTC
    completed TIMESTAMP,          -- UTC
    done_to   INTEGER NOT NULL    -- documents up to this number are coded
);

CREATE TABLE documents (
    number             INTEGER PRIMARY KEY, -- in the order in which they came
    id                 VARCHAR NOT NULL,    -- the input's own name, with ~2, ~3 ... where it was taken
    hash               VARCHAR NOT NULL,    -- SHA-256 of the text
    canonical_url      VARCHAR,
    url                VARCHAR,
    publisher          VARCHAR,
    published          DATE,
    date_from          VARCHAR NOT NULL,    -- given, metadata, text, none
    title              VARCHAR,
    text               VARCHAR NOT NULL,
    syndicated_copy_of VARCHAR,             -- id of the document that it repeats; copies are not coded
    ingested           TIMESTAMP NOT NULL   -- UTC
);

-- By what near copies are found: MinHash signatures of documents that are no copies, and bands of them.
CREATE TABLE fingerprints (
    document  INTEGER NOT NULL,
    signature BLOB NOT NULL
);

CREATE TABLE fingerprint_bands (
    band     BIGINT NOT NULL,
    document INTEGER NOT NULL
);

CREATE TABLE reports (
    run        INTEGER NOT NULL,
    document   INTEGER NOT NULL,  -- documents.number
    number     INTEGER NOT NULL,  -- within the document
    type       VARCHAR NOT NULL,
    mode       VARCHAR,
    cameo      VARCHAR NOT NULL,
    status     VARCHAR NOT NULL,
    source     VARCHAR[] NOT NULL,
    target     VARCHAR[] NOT NULL,
    day_from   DATE,
    day_to     DATE,
    place      VARCHAR,
    geonameid  BIGINT,
    confidence DOUBLE NOT NULL,
    report     VARCHAR NOT NULL,  -- the whole of it, JSON
    chain      INTEGER NOT NULL,  -- of the document's reports that tell of one happening
    evidence   VARCHAR NOT NULL,  -- what merging needs of its sentence, JSON
    vector     BLOB NOT NULL,     -- meaning of its sentence
    meaning    BLOB NOT NULL      -- meaning of its predicate
);

-- What merging needs of a whole document.
CREATE TABLE document_terms (
    run      INTEGER NOT NULL,
    document INTEGER NOT NULL,
    terms    VARCHAR NOT NULL     -- JSON
);

-- Reports of one document that tell of one happening. Chains that may belong together are one part.
CREATE TABLE chains (
    run   INTEGER NOT NULL,
    chain INTEGER NOT NULL,
    part  INTEGER NOT NULL        -- the least of its chains
);

-- Only chains that share a block are compared.
CREATE TABLE chain_blocks (
    run   INTEGER NOT NULL,
    block VARCHAR NOT NULL,
    chain INTEGER NOT NULL
);

CREATE TABLE events (
    key             INTEGER NOT NULL,
    run             INTEGER NOT NULL,
    part            INTEGER,             -- chains.part of what was coded here
    id              VARCHAR NOT NULL,
    type            VARCHAR NOT NULL,
    mode            VARCHAR,
    contexts        VARCHAR[] NOT NULL,
    cameo           VARCHAR NOT NULL,
    goldstein       DOUBLE NOT NULL,
    source          VARCHAR[] NOT NULL,  -- actor codes
    target          VARCHAR[] NOT NULL,
    is_symmetric    BOOLEAN NOT NULL,
    time            VARCHAR,             -- TIMEX3 value
    day_from        DATE,                -- when it happened, as told
    day_to          DATE,
    first_day       DATE,                -- the same; where nothing is told, the day of the first report
    last_day        DATE,
    place           VARCHAR,
    geonameid       BIGINT,
    lat             DOUBLE,
    lon             DOUBLE,
    country         VARCHAR,             -- of the place
    status          VARCHAR NOT NULL,
    confidence      DOUBLE NOT NULL,     -- of its surest report
    reports         INTEGER NOT NULL,
    publishers      VARCHAR[] NOT NULL,
    dataset         VARCHAR,             -- of imported events
    row_id          VARCHAR,
    source_parties  VARCHAR NOT NULL,    -- JSON
    target_parties  VARCHAR NOT NULL,    -- JSON
    location        VARCHAR,             -- JSON
    attributions    VARCHAR NOT NULL,    -- JSON
    magnitudes      VARCHAR NOT NULL,    -- JSON
    source_search   VARCHAR NOT NULL,    -- codes and names between bars, for filters
    target_search   VARCHAR NOT NULL,
    place_search    VARCHAR NOT NULL,
    publisher_search VARCHAR NOT NULL
);

-- Reports that tell an event.
CREATE TABLE event_mentions (
    event           INTEGER NOT NULL,    -- events.key
    number          INTEGER NOT NULL,    -- within the event
    document        VARCHAR NOT NULL,    -- documents.id, or an imported row's name
    publisher       VARCHAR,
    published       DATE,
    url             VARCHAR,
    sentence        INTEGER NOT NULL,
    sentence_start  INTEGER,
    sentence_end    INTEGER,
    words           VARCHAR,
    span_start      INTEGER,
    span_end        INTEGER,
    predicate       VARCHAR,
    predicate_start INTEGER,
    predicate_end   INTEGER,
    type            VARCHAR NOT NULL,
    cameo           VARCHAR NOT NULL,
    status          VARCHAR NOT NULL,
    attributions    VARCHAR NOT NULL,    -- JSON
    coder_kind      VARCHAR NOT NULL,
    coder_name      VARCHAR NOT NULL,
    confidence      DOUBLE NOT NULL,
    search          VARCHAR NOT NULL     -- the words in lower case without accents, for filters
);

-- Fields of events that reports tell differently, one row a version.
CREATE TABLE event_versions (
    event      INTEGER NOT NULL,  -- events.key
    number     INTEGER NOT NULL,  -- of the disagreement within the event
    field      VARCHAR NOT NULL,
    version    INTEGER NOT NULL,  -- the most supported is 0
    value      VARCHAR NOT NULL,
    mentions   INTEGER[] NOT NULL, -- event_mentions.number
    publishers VARCHAR[] NOT NULL,
    holders    VARCHAR[] NOT NULL,
    chosen     BOOLEAN NOT NULL
);

-- Files of followed folders that were read.
CREATE TABLE files (
    path     VARCHAR NOT NULL,
    bytes    BIGINT NOT NULL,
    modified BIGINT NOT NULL,  -- milliseconds since 1970
    read     TIMESTAMP NOT NULL
);
