import type { Quote, QuoteFile, QuoteLineItem } from '@prisma/client';
import { eventData, type EventData } from './events.ts';
import { customFieldsOf } from './custom-fields.ts';
import { formatAmount } from './price.ts';
import { shippingAddressOf } from './shipping-address.ts';

/** What a `quote.created` tells, of a quote as it is stored. `sequence` is its event's place. */
export interface CreatedQuote {
  quote: Omit<Quote, 'updatedAt'>;
  lineItems: Omit<QuoteLineItem, 'id' | 'quoteId'>[];
  files: Pick<QuoteFile, 'filename' | 'url' | 'sizeBytes' | 'mimeType'>[];
  sequence: number;
}

/** The `data` of `quote.created`. */
export function quoteCreatedData(created: CreatedQuote): EventData<'quote.created'> {
  const { quote, sequence } = created;
  return eventData('quote.created', {
    quote_id: quote.id,
    quote_number: quote.name,
    sequence,
    line_items: created.lineItems.toSorted((a, b) => a.position - b.position).map(lineItemData),
    customer: {
      name: quote.customerName,
      first_name: quote.customerFirstName,
      last_name: quote.customerLastName,
      email: quote.customerEmail,
      phone: quote.customerPhone,
      company: quote.customerCompany,
    },
    shipping_address: shippingAddressOf(quote),
    files: created.files.map((file) => ({
      filename: file.filename,
      url: file.url ?? '',
      size: file.sizeBytes,
      mime_type: file.mimeType,
    })),
    message: quote.message,
    custom_fields: customFieldsOf(quote.customFields),
    total_requested: formatAmount(quote.totalRequested, quote.currency),
    currency: quote.currency,
  });
}

function lineItemData(line: CreatedQuote['lineItems'][number]) {
  return {
    product_title: line.productTitle,
    variant_name: line.variantName,
    sku: line.sku,
    quantity: line.quantity,
    requested_price: line.requestedPrice && formatAmount(line.requestedPrice, line.currency),
    currency: line.currency,
    product_image: line.productImage,
    product_gid: line.productGid,
    variant_gid: line.variantGid,
    custom_fields: customFieldsOf(line.customFields),
  };
}
