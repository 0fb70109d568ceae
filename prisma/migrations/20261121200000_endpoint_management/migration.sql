-- CreateEnum
CREATE TYPE "endpoint_schedule" AS ENUM ('standard', 'extended');

-- AlterTable
ALTER TABLE "endpoints" ADD COLUMN     "headers_sealed" TEXT,
ADD COLUMN     "previous_secret_sealed" TEXT,
ADD COLUMN     "previous_secret_until" TIMESTAMPTZ(3),
ADD COLUMN     "schedule" "endpoint_schedule" NOT NULL DEFAULT 'standard';

