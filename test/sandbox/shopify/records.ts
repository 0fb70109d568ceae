/** What the local Shopify remembers. Money is a decimal string in the shop's currency. */
export interface ShopState {
  /** The number of the next record's gid. */
  nextId: number;
  nextDraftNumber: number;
  nextOrderNumber: number;
  tokens: TokenRecord[];
  customers: CustomerRecord[];
  companies: CompanyRecord[];
  draftOrders: DraftOrderRecord[];
  orders: OrderRecord[];
  uploads: UploadRecord[];
  files: FileRecord[];
  /** Of the app's installation: there is one app. */
  appMetafields: MetafieldRecord[];
}

export interface MetafieldRecord {
  id: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

export interface TokenRecord {
  accessToken: string;
  scopes: string[];
  /** Milliseconds since 1970; null for one that never expires. */
  expiresAt: number | null;
  refreshToken: string | null;
  refreshExpiresAt: number | null;
  /** The refresh token this one was issued for: it may be used again until this one's is used. */
  replaces: string | null;
  userId: number | null;
}

export interface Attribute {
  key: string;
  value: string;
}

export interface AddressRecord {
  id: string;
  address1: string | null;
  address2: string | null;
  city: string | null;
  company: string | null;
  countryCode: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  provinceCode: string | null;
  province?: string | null;
  zip: string | null;
}

export interface CustomerRecord {
  id: string;
  email: string | null;
  phone: string | null;
  firstName: string | null;
  lastName: string | null;
  note: string | null;
  tags: string[];
  addresses: AddressRecord[];
  createdAt: string;
  updatedAt: string;
}

export interface DiscountRecord {
  title: string | null;
  description: string;
  value: number;
  valueType: 'FIXED_AMOUNT' | 'PERCENTAGE';
}

export interface LineItemRecord {
  id: string;
  uuid: string;
  variantId: string | null;
  productId: string | null;
  title: string;
  variantTitle: string | null;
  vendor: string | null;
  sku: string | null;
  quantity: number;
  /** Before discounts: the price override where there is one. */
  unitPrice: string;
  priceOverride: string | null;
  taxable: boolean;
  requiresShipping: boolean;
  customAttributes: Attribute[];
  appliedDiscount: DiscountRecord | null;
}

/** What a draft order is made of; everything else about it follows from this. */
export interface DraftOrderContent {
  email: string | null;
  phone: string | null;
  note: string | null;
  poNumber: string | null;
  tags: string[];
  taxExempt: boolean;
  customerId: string | null;
  customAttributes: Attribute[];
  billingAddress: AddressRecord | null;
  shippingAddress: AddressRecord | null;
  appliedDiscount: DiscountRecord | null;
  shippingLine: { title: string; price: string } | null;
  lineItems: LineItemRecord[];
  /** What the customer pays in, and the amounts are in; missing: the shop's own currency. */
  presentmentCurrency?: string;
  /** The buyer is a company's contact. */
  company?: PurchasingCompany | null;
  paymentTermsTemplateId?: string | null;
}

/** A company, one of its contacts and one of its locations. */
export interface PurchasingCompany {
  companyId: string;
  companyContactId: string;
  companyLocationId: string;
}

export interface CompanyRecord {
  id: string;
  name: string;
  contactIds: string[];
  locationIds: string[];
  /** Which customers those of its contacts are who have an account, and where they may buy for. */
  contacts?: { id: string; customerId: string; locationIds: string[] }[];
}

export interface DraftOrderRecord extends DraftOrderContent {
  id: string;
  name: string;
  status: 'OPEN' | 'INVOICE_SENT' | 'COMPLETED';
  invoiceToken: string;
  invoiceSentAt: string | null;
  invoiceTo: string | null;
  createdAt: string;
  updatedAt: string;
  completedAt: string | null;
  orderId: string | null;
}

export interface OrderRecord {
  id: string;
  name: string;
  draftOrderId: string;
  email: string | null;
  note: string | null;
  tags: string[];
  customerId: string | null;
  customAttributes: Attribute[];
  totalPrice: string;
  /** What that is in; missing: the shop's own currency. */
  presentmentCurrency?: string;
  paid: boolean;
  createdAt: string;
  cancelledAt?: string;
}

export interface UploadRecord {
  /** tmp/…: its place in the storage. */
  key: string;
  filename: string;
  mimeType: string;
  /** Set once the bytes are there. */
  sizeBytes: number | null;
}

export interface FileRecord {
  id: string;
  kind: 'IMAGE' | 'FILE';
  filename: string;
  alt: string | null;
  mimeType: string;
  sizeBytes: number;
  /** Where its bytes are. */
  uploadKey: string | null;
  /** Milliseconds since 1970; the status follows from how long ago that was. */
  registeredAt: number;
  /** What comes of it once it was looked at. */
  failure: { code: string; message: string; details: string } | null;
}
