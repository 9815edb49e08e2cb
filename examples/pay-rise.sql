-- Who gave which figure on pay, and when? A question to a folder of articles, for DuckDB:
--
--     onrecord articles/ --output statements.parquet
--     duckdb < examples/pay-rise.sql

SELECT coalesce(date, published[:10]) AS day, speaker, figure, quote
FROM (SELECT *, unnest("numericClaims") AS figure FROM 'statements.parquet')
WHERE regexp_matches(quote, '\b(pay|offer|rise|wages?|salar(y|ies))\b', 'i')
  AND regexp_matches(figure, '[%£$€]|per ?cent')
ORDER BY day, article, "start", figure;
