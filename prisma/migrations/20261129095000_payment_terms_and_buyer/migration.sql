-- CreateEnum
CREATE TYPE "payment_terms_type" AS ENUM ('receipt', 'fulfillment', 'net', 'fixed');

-- AlterTable
ALTER TABLE "quotes" ADD COLUMN     "buys_as_themself" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "company_location_name" TEXT,
ADD COLUMN     "company_name" TEXT,
ADD COLUMN     "payment_terms_days" INTEGER,
ADD COLUMN     "payment_terms_due_on" DATE,
ADD COLUMN     "payment_terms_name" TEXT,
ADD COLUMN     "payment_terms_type" "payment_terms_type";
