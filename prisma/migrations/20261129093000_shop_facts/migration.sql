-- What the app knows of a shop from Shopify. Of shops there are already it is asked at once.
ALTER TABLE "shops" ADD COLUMN "name" TEXT,
ADD COLUMN "time_zone" TEXT,
ADD COLUMN "taxes_included" BOOLEAN,
ADD COLUMN "money_format" TEXT,
ADD COLUMN "money_with_code_format" TEXT,
ADD COLUMN "locale" TEXT,
ADD COLUMN "facts_due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "proxy_path" TEXT;

-- The language that a customer is written to in. So far it was English.
ALTER TABLE "quotes" ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN "made_by" TEXT;
