-- Parts of words are found by their trigrams, within a shop. Both come with PostgreSQL and are trusted:
-- whoever may create in the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- AlterTable
ALTER TABLE "quotes" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "converted_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "ordered_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "quote_search" (
    "quote_id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "customer" TEXT NOT NULL,
    "company" TEXT,
    "tags" TEXT[],
    "text" TEXT NOT NULL,

    CONSTRAINT "quote_search_pkey" PRIMARY KEY ("quote_id")
);

-- What events tell of the quotes that are there.
UPDATE "quotes" q
   SET "first_sent_at" = e."sent", "approved_at" = e."approved", "converted_at" = e."converted", "ordered_at" = e."ordered"
  FROM (SELECT "quote_id",
               min("occurred_at") FILTER (WHERE "type" = 'quote.sent') AS "sent",
               min("occurred_at") FILTER (WHERE "type" = 'quote.approved') AS "approved",
               min("occurred_at") FILTER (WHERE "type" = 'quote.converted') AS "converted",
               min("occurred_at") FILTER (WHERE "type" = 'quote.ordered') AS "ordered"
          FROM "events"
         WHERE "type" IN ('quote.sent', 'quote.approved', 'quote.converted', 'quote.ordered')
         GROUP BY "quote_id") e
 WHERE e."quote_id" = q."id";

-- The same as app/quotes/list/fold-text.ts. A database of the locale C knows the lower case of ASCII alone.
CREATE FUNCTION pg_temp.folded(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT trim(regexp_replace(
    replace(replace(replace(replace(
      translate(
        translate(
          lower(regexp_replace(normalize(t, NFKD), '[\u0300-\u036f]', '', 'g')),
          'ØŁĐÐÞÆŒΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЄЂЈЉЊЋЏ',
          'øłđðþæœαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяієђјљњћџ'),
        'øłđðıς', 'olddiσ'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '\s+', ' ', 'g'))
$$;

INSERT INTO "quote_search" ("quote_id", "shop_id", "number", "created_at", "customer", "company", "tags", "text")
SELECT q."id", q."shop_id", q."number", q."created_at",
       left(pg_temp.folded(q."customer_name"), 200),
       left(pg_temp.folded(q."customer_company"), 200),
       ARRAY(SELECT lower(tag) FROM unnest(q."tags") AS tag),
       ' ' || array_to_string(ARRAY(
         SELECT DISTINCT word
           FROM unnest(string_to_array(pg_temp.folded(concat_ws(' ',
                  q."name", q."number", q."customer_name", q."customer_company", q."customer_email",
                  array_to_string(q."tags", ' '),
                  (SELECT string_agg(concat_ws(' ', l."product_title", l."variant_name", l."sku"), ' ')
                     FROM "quote_line_items" l WHERE l."quote_id" = q."id"))), ' ')) AS word), ' ')
  FROM "quotes" q
 WHERE q."status" <> 'deleted';

-- DropIndex
DROP INDEX "quotes_stage_id_idx";

-- DropIndex
DROP INDEX "quotes_shop_id_assignee_id_idx";

-- DropIndex
DROP INDEX "quotes_shop_id_status_expires_at_idx";

-- CreateIndex
CREATE INDEX "quotes_shop_id_status_created_at_number_idx" ON "quotes"("shop_id", "status", "created_at", "number");

-- CreateIndex
CREATE INDEX "quotes_stage_id_created_at_number_idx" ON "quotes"("stage_id", "created_at", "number");

-- CreateIndex
CREATE INDEX "quotes_assignee_id_created_at_number_idx" ON "quotes"("assignee_id", "created_at", "number");

-- CreateIndex
CREATE INDEX "quote_search_shop_id_created_at_number_idx" ON "quote_search"("shop_id", "created_at", "number");

-- CreateIndex
CREATE INDEX "quote_search_shop_id_company_created_at_number_idx" ON "quote_search"("shop_id", "company", "created_at", "number");

-- AddForeignKey
ALTER TABLE "quote_search" ADD CONSTRAINT "quote_search_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The orders that lists have (app/quotes/list/list-segments.server.ts). Deleted quotes are in none of them.
-- The first one also finds what was made in a period.
CREATE INDEX "quotes_listed_idx" ON "quotes"("shop_id", "created_at", "number") WHERE "status" <> 'deleted';
CREATE INDEX "quotes_by_total_idx" ON "quotes"("shop_id", "total", "number") WHERE "status" <> 'deleted';
CREATE INDEX "quotes_by_change_idx" ON "quotes"("shop_id", "updated_at", "number") WHERE "status" <> 'deleted';
CREATE INDEX "quotes_awaited_idx" ON "quotes"("shop_id", "expires_at", (-"number")) WHERE "status" = 'sent' AND "expires_at" IS NOT NULL;
CREATE INDEX "quotes_unassigned_idx" ON "quotes"("shop_id", "created_at", "number") WHERE "assignee_id" IS NULL AND "status" <> 'deleted';
CREATE INDEX "quote_search_by_customer_idx" ON "quote_search"("shop_id", "customer" COLLATE "C", (-"number"));

-- Words and tags within a shop. Written at once: what waits in its list of pending entries slows every search.
CREATE INDEX "quote_search_words_idx" ON "quote_search" USING gin ("shop_id", "tags", "text" gin_trgm_ops) WITH (fastupdate = off);
