-- What documents say beside events: how actors stand with each other, what becomes of agreements.
CREATE TABLE findings (
    run      INTEGER NOT NULL,
    document INTEGER NOT NULL,  -- documents.number
    body     VARCHAR NOT NULL   -- JSON
);
