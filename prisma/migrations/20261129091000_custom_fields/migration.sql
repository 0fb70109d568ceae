-- CreateTable
CREATE TABLE "custom_fields" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "help" TEXT NOT NULL DEFAULT '',
    "required" BOOLEAN NOT NULL DEFAULT false,
    "on_storefront" BOOLEAN NOT NULL,
    "choices" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "custom_fields_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_publications" (
    "shop_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "published" INTEGER NOT NULL DEFAULT 0,
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "field_publications_pkey" PRIMARY KEY ("shop_id")
);

-- CreateIndex
CREATE INDEX "custom_fields_shop_id_position_idx" ON "custom_fields"("shop_id", "position");

-- AddForeignKey
ALTER TABLE "custom_fields" ADD CONSTRAINT "custom_fields_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_publications" ADD CONSTRAINT "field_publications_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Storefronts that are to be told of their fields. Where none is it is one look into an empty index.
CREATE INDEX "field_publications_due_idx" ON "field_publications"("next_attempt_at") WHERE "next_attempt_at" IS NOT NULL;
