export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  FormattedString: { input: string; output: string; }
  HTML: { input: string; output: string; }
  Money: { input: string; output: string; }
  URL: { input: string; output: string; }
  UnsignedInt64: { input: string; output: string; }
};

export type AppInstallation = Node & {
  id: Scalars['ID']['output'];
  metafield?: Maybe<Metafield>;
};


export type AppInstallationMetafieldArgs = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};

export type Attribute = {
  key: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type AttributeInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type CalculatedDraftOrder = {
  allVariantPricesOverridden: Scalars['Boolean']['output'];
  anyVariantPricesOverridden: Scalars['Boolean']['output'];
  appliedDiscount?: Maybe<DraftOrderAppliedDiscount>;
  currencyCode: CurrencyCode;
  customer?: Maybe<Customer>;
  lineItems: Array<CalculatedDraftOrderLineItem>;
  lineItemsSubtotalPrice: MoneyBag;
  phone?: Maybe<Scalars['String']['output']>;
  presentmentCurrencyCode: CurrencyCode;
  subtotalPriceSet: MoneyBag;
  taxesIncluded: Scalars['Boolean']['output'];
  totalDiscountsSet: MoneyBag;
  totalLineItemsPriceSet: MoneyBag;
  totalPriceSet: MoneyBag;
  totalQuantityOfLineItems: Scalars['Int']['output'];
  totalShippingPriceSet: MoneyBag;
  totalTaxSet: MoneyBag;
};

export type CalculatedDraftOrderLineItem = {
  appliedDiscount?: Maybe<DraftOrderAppliedDiscount>;
  approximateDiscountedUnitPriceSet: MoneyBag;
  custom: Scalars['Boolean']['output'];
  customAttributes: Array<Attribute>;
  discountedTotalSet: MoneyBag;
  name: Scalars['String']['output'];
  originalTotalSet: MoneyBag;
  originalUnitPriceSet: MoneyBag;
  priceOverride?: Maybe<MoneyV2>;
  product?: Maybe<Product>;
  quantity: Scalars['Int']['output'];
  requiresShipping: Scalars['Boolean']['output'];
  sku?: Maybe<Scalars['String']['output']>;
  taxable: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  totalDiscountSet: MoneyBag;
  uuid: Scalars['String']['output'];
  variant?: Maybe<ProductVariant>;
  variantTitle?: Maybe<Scalars['String']['output']>;
  vendor?: Maybe<Scalars['String']['output']>;
};

export type Company = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type CompanyContact = Node & {
  company: Company;
  id: Scalars['ID']['output'];
  roleAssignments: CompanyContactRoleAssignmentConnection;
};


export type CompanyContactRoleAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompanyContactRoleAssignment = Node & {
  companyLocation: CompanyLocation;
  id: Scalars['ID']['output'];
};

export type CompanyContactRoleAssignmentConnection = {
  nodes: Array<CompanyContactRoleAssignment>;
};

export type CompanyLocation = Node & {
  id: Scalars['ID']['output'];
};

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USDC'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type CurrencyFormats = {
  moneyFormat: Scalars['FormattedString']['output'];
  moneyWithCurrencyFormat: Scalars['FormattedString']['output'];
};

export type Customer = Node & {
  companyContactProfiles: Array<CompanyContact>;
  createdAt: Scalars['DateTime']['output'];
  defaultAddress?: Maybe<MailingAddress>;
  defaultEmailAddress?: Maybe<CustomerEmailAddress>;
  defaultPhoneNumber?: Maybe<CustomerPhoneNumber>;
  displayName: Scalars['String']['output'];
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastName?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

export type CustomerConnection = {
  nodes: Array<Customer>;
  pageInfo: PageInfo;
};

export type CustomerCreatePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerEmailAddress = {
  emailAddress: Scalars['String']['output'];
};

export type CustomerIdentifierInput =
  { emailAddress: Scalars['String']['input']; id?: never; phoneNumber?: never; }
  |  { emailAddress?: never; id: Scalars['ID']['input']; phoneNumber?: never; }
  |  { emailAddress?: never; id?: never; phoneNumber: Scalars['String']['input']; };

export type CustomerInput = {
  /**
   * @deprecated Use the dedicated address mutations (`customerAddressCreate`, `customerAddressUpdate`, `customerAddressDelete`) instead.
   *
   */
  addresses?: InputMaybe<Array<MailingAddressInput>>;
  email?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CustomerPhoneNumber = {
  phoneNumber: Scalars['String']['output'];
};

export type Domain = Node & {
  host: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  localization?: Maybe<DomainLocalization>;
  url: Scalars['URL']['output'];
};

export type DomainLocalization = {
  defaultLocale: Scalars['String']['output'];
};

export type DraftOrder = Node & {
  allVariantPricesOverridden: Scalars['Boolean']['output'];
  anyVariantPricesOverridden: Scalars['Boolean']['output'];
  appliedDiscount?: Maybe<DraftOrderAppliedDiscount>;
  billingAddress?: Maybe<MailingAddress>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  currencyCode: CurrencyCode;
  customAttributes: Array<Attribute>;
  customer?: Maybe<Customer>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  invoiceSentAt?: Maybe<Scalars['DateTime']['output']>;
  invoiceUrl?: Maybe<Scalars['URL']['output']>;
  lineItems: DraftOrderLineItemConnection;
  lineItemsSubtotalPrice: MoneyBag;
  name: Scalars['String']['output'];
  note2?: Maybe<Scalars['String']['output']>;
  order?: Maybe<Order>;
  paymentTerms?: Maybe<PaymentTerms>;
  phone?: Maybe<Scalars['String']['output']>;
  poNumber?: Maybe<Scalars['String']['output']>;
  presentmentCurrencyCode: CurrencyCode;
  purchasingEntity?: Maybe<PurchasingEntity>;
  ready: Scalars['Boolean']['output'];
  shippingAddress?: Maybe<MailingAddress>;
  shippingLine?: Maybe<ShippingLine>;
  status: DraftOrderStatus;
  subtotalPriceSet: MoneyBag;
  tags: Array<Scalars['String']['output']>;
  taxExempt: Scalars['Boolean']['output'];
  taxesIncluded: Scalars['Boolean']['output'];
  totalDiscountsSet: MoneyBag;
  totalLineItemsPriceSet: MoneyBag;
  totalPriceSet: MoneyBag;
  totalQuantityOfLineItems: Scalars['Int']['output'];
  totalShippingPriceSet: MoneyBag;
  totalTaxSet: MoneyBag;
  updatedAt: Scalars['DateTime']['output'];
};


export type DraftOrderLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DraftOrderAppliedDiscount = {
  amountSet: MoneyBag;
  description: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  value: Scalars['Float']['output'];
  valueType: DraftOrderAppliedDiscountType;
};

export type DraftOrderAppliedDiscountInput = {
  amountWithCurrency?: InputMaybe<MoneyInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['Float']['input'];
  valueType: DraftOrderAppliedDiscountType;
};

export type DraftOrderAppliedDiscountType =
  | 'FIXED_AMOUNT'
  | 'PERCENTAGE';

export type DraftOrderCalculatePayload = {
  calculatedDraftOrder?: Maybe<CalculatedDraftOrder>;
  userErrors: Array<UserError>;
};

export type DraftOrderCompletePayload = {
  draftOrder?: Maybe<DraftOrder>;
  userErrors: Array<UserError>;
};

export type DraftOrderConnection = {
  edges: Array<DraftOrderEdge>;
  nodes: Array<DraftOrder>;
  pageInfo: PageInfo;
};

export type DraftOrderCreatePayload = {
  draftOrder?: Maybe<DraftOrder>;
  userErrors: Array<UserError>;
};

export type DraftOrderDeleteInput = {
  id: Scalars['ID']['input'];
};

export type DraftOrderDeletePayload = {
  deletedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type DraftOrderEdge = {
  cursor: Scalars['String']['output'];
  node: DraftOrder;
};

export type DraftOrderInput = {
  appliedDiscount?: InputMaybe<DraftOrderAppliedDiscountInput>;
  billingAddress?: InputMaybe<MailingAddressInput>;
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** @deprecated Use `purchasingEntity` instead, which can be used for either a D2C or B2B customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  lineItems?: InputMaybe<Array<DraftOrderLineItemInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  paymentTerms?: InputMaybe<PaymentTermsInput>;
  phone?: InputMaybe<Scalars['String']['input']>;
  poNumber?: InputMaybe<Scalars['String']['input']>;
  presentmentCurrencyCode?: InputMaybe<CurrencyCode>;
  purchasingEntity?: InputMaybe<PurchasingEntityInput>;
  shippingAddress?: InputMaybe<MailingAddressInput>;
  shippingLine?: InputMaybe<ShippingLineInput>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxExempt?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DraftOrderInvoicePreviewPayload = {
  previewHtml?: Maybe<Scalars['HTML']['output']>;
  previewSubject?: Maybe<Scalars['HTML']['output']>;
  userErrors: Array<UserError>;
};

export type DraftOrderInvoiceSendPayload = {
  draftOrder?: Maybe<DraftOrder>;
  userErrors: Array<UserError>;
};

export type DraftOrderLineItem = Node & {
  appliedDiscount?: Maybe<DraftOrderAppliedDiscount>;
  approximateDiscountedUnitPriceSet: MoneyBag;
  custom: Scalars['Boolean']['output'];
  customAttributes: Array<Attribute>;
  discountedTotalSet: MoneyBag;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  originalTotalSet: MoneyBag;
  originalUnitPriceSet: MoneyBag;
  priceOverride?: Maybe<MoneyV2>;
  product?: Maybe<Product>;
  quantity: Scalars['Int']['output'];
  requiresShipping: Scalars['Boolean']['output'];
  sku?: Maybe<Scalars['String']['output']>;
  taxable: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  totalDiscountSet: MoneyBag;
  uuid: Scalars['String']['output'];
  variant?: Maybe<ProductVariant>;
  variantTitle?: Maybe<Scalars['String']['output']>;
  vendor?: Maybe<Scalars['String']['output']>;
};

export type DraftOrderLineItemConnection = {
  nodes: Array<DraftOrderLineItem>;
  pageInfo: PageInfo;
};

export type DraftOrderLineItemInput = {
  appliedDiscount?: InputMaybe<DraftOrderAppliedDiscountInput>;
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** @deprecated `originalUnitPriceWithCurrency` should be used instead, where currency can be specified. */
  originalUnitPrice?: InputMaybe<Scalars['Money']['input']>;
  originalUnitPriceWithCurrency?: InputMaybe<MoneyInput>;
  priceOverride?: InputMaybe<MoneyInput>;
  quantity: Scalars['Int']['input'];
  requiresShipping?: InputMaybe<Scalars['Boolean']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  taxable?: InputMaybe<Scalars['Boolean']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  uuid?: InputMaybe<Scalars['String']['input']>;
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftOrderSortKeys =
  | 'CUSTOMER_NAME'
  | 'ID'
  | 'NUMBER'
  | 'RELEVANCE'
  | 'STATUS'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

export type DraftOrderStatus =
  | 'COMPLETED'
  | 'INVOICE_SENT'
  | 'OPEN';

export type DraftOrderUpdatePayload = {
  draftOrder?: Maybe<DraftOrder>;
  userErrors: Array<UserError>;
};

export type EmailInput = {
  bcc?: InputMaybe<Array<Scalars['String']['input']>>;
  body?: InputMaybe<Scalars['String']['input']>;
  customMessage?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type File = {
  alt?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  fileErrors: Array<FileError>;
  fileStatus: FileStatus;
  id: Scalars['ID']['output'];
  preview?: Maybe<MediaPreviewImage>;
  updatedAt: Scalars['DateTime']['output'];
};

export type FileConnection = {
  nodes: Array<File>;
  pageInfo: PageInfo;
};

export type FileContentType =
  | 'EXTERNAL_VIDEO'
  | 'FILE'
  | 'IMAGE'
  | 'MODEL_3D'
  | 'VIDEO';

export type FileCreateInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
  contentType?: InputMaybe<FileContentType>;
  filename?: InputMaybe<Scalars['String']['input']>;
  originalSource: Scalars['String']['input'];
};

export type FileCreatePayload = {
  files?: Maybe<Array<File>>;
  userErrors: Array<FilesUserError>;
};

export type FileDeletePayload = {
  deletedFileIds?: Maybe<Array<Scalars['ID']['output']>>;
  userErrors: Array<FilesUserError>;
};

export type FileError = {
  code: FileErrorCode;
  details?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type FileErrorCode =
  | 'DUPLICATE_FILENAME_ERROR'
  | 'EXTERNAL_VIDEO_EMBED_DISABLED'
  | 'EXTERNAL_VIDEO_EMBED_NOT_FOUND_OR_TRANSCODING'
  | 'EXTERNAL_VIDEO_INVALID_ASPECT_RATIO'
  | 'EXTERNAL_VIDEO_NOT_FOUND'
  | 'EXTERNAL_VIDEO_UNLISTED'
  | 'FILE_STORAGE_LIMIT_EXCEEDED'
  | 'GENERIC_FILE_DOWNLOAD_FAILURE'
  | 'GENERIC_FILE_INVALID_SIZE'
  | 'IMAGE_DOWNLOAD_FAILURE'
  | 'IMAGE_PROCESSING_FAILURE'
  | 'INVALID_IMAGE_ASPECT_RATIO'
  | 'INVALID_IMAGE_FILE_SIZE'
  | 'INVALID_IMAGE_RESOLUTION'
  | 'INVALID_SIGNED_URL'
  | 'MEDIA_TIMEOUT_ERROR'
  | 'MODEL3D_GLB_OUTPUT_CREATION_ERROR'
  | 'MODEL3D_GLB_TO_USDZ_CONVERSION_ERROR'
  | 'MODEL3D_PROCESSING_FAILURE'
  | 'MODEL3D_THUMBNAIL_GENERATION_ERROR'
  | 'MODEL3D_THUMBNAIL_REGENERATION_ERROR'
  | 'MODEL3D_VALIDATION_ERROR'
  | 'UNKNOWN'
  | 'UNSUPPORTED_IMAGE_FILE_TYPE'
  | 'VIDEO_INVALID_FILETYPE_ERROR'
  | 'VIDEO_MAX_DURATION_ERROR'
  | 'VIDEO_MAX_HEIGHT_ERROR'
  | 'VIDEO_MAX_WIDTH_ERROR'
  | 'VIDEO_METADATA_READ_ERROR'
  | 'VIDEO_MIN_DURATION_ERROR'
  | 'VIDEO_MIN_HEIGHT_ERROR'
  | 'VIDEO_MIN_WIDTH_ERROR'
  | 'VIDEO_VALIDATION_ERROR';

export type FileStatus =
  | 'FAILED'
  | 'PROCESSING'
  | 'READY'
  | 'UPLOADED';

export type FilesErrorCode =
  | 'ALT_VALUE_LIMIT_EXCEEDED'
  | 'BLANK_SEARCH'
  | 'FILENAME_ALREADY_EXISTS'
  | 'FILE_DOES_NOT_EXIST'
  | 'FILE_LOCKED'
  | 'INVALID'
  | 'INVALID_DUPLICATE_MODE_FOR_TYPE'
  | 'INVALID_DUPLICATE_RESOLUTION_MODE'
  | 'INVALID_FAILED_MEDIA_STATE'
  | 'INVALID_FILENAME'
  | 'INVALID_FILENAME_EXTENSION'
  | 'INVALID_IMAGE_SOURCE_URL'
  | 'INVALID_QUERY'
  | 'MEDIA_CANNOT_BE_MODIFIED'
  | 'MISMATCHED_FILENAME_AND_ORIGINAL_SOURCE'
  | 'MISSING_ARGUMENTS'
  | 'MISSING_FILENAME_FOR_DUPLICATE_MODE_REPLACE'
  | 'NON_IMAGE_MEDIA_PER_SHOP_LIMIT_EXCEEDED'
  | 'NON_READY_STATE'
  | 'PRODUCT_MEDIA_LIMIT_EXCEEDED'
  | 'PRODUCT_SUSPENDED'
  | 'REFERENCE_TARGET_DOES_NOT_EXIST'
  | 'TOO_MANY_ARGUMENTS'
  | 'TOO_MANY_FILE_REFERENCE'
  | 'UNACCEPTABLE_ASSET'
  | 'UNACCEPTABLE_TRIAL_ASSET'
  | 'UNACCEPTABLE_UNVERIFIED_TRIAL_ASSET'
  | 'UNSUPPORTED_FILE_REFERENCE'
  | 'UNSUPPORTED_MEDIA_TYPE_FOR_FILENAME_UPDATE';

export type FilesUserError = {
  code?: Maybe<FilesErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type GenericFile = File & Node & {
  alt?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  fileErrors: Array<FileError>;
  fileStatus: FileStatus;
  id: Scalars['ID']['output'];
  mimeType?: Maybe<Scalars['String']['output']>;
  originalFileSize?: Maybe<Scalars['Int']['output']>;
  preview?: Maybe<MediaPreviewImage>;
  updatedAt: Scalars['DateTime']['output'];
  url?: Maybe<Scalars['URL']['output']>;
};

export type Image = {
  altText?: Maybe<Scalars['String']['output']>;
  height?: Maybe<Scalars['Int']['output']>;
  url: Scalars['URL']['output'];
  width?: Maybe<Scalars['Int']['output']>;
};

export type MailingAddress = Node & {
  address1?: Maybe<Scalars['String']['output']>;
  address2?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  company?: Maybe<Scalars['String']['output']>;
  countryCodeV2?: Maybe<CountryCode>;
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastName?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  province?: Maybe<Scalars['String']['output']>;
  provinceCode?: Maybe<Scalars['String']['output']>;
  zip?: Maybe<Scalars['String']['output']>;
};

export type MailingAddressInput = {
  address1?: InputMaybe<Scalars['String']['input']>;
  address2?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<CountryCode>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Use `provinceCode` instead. */
  province?: InputMaybe<Scalars['String']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  zip?: InputMaybe<Scalars['String']['input']>;
};

export type Media = {
  alt?: Maybe<Scalars['String']['output']>;
  preview?: Maybe<MediaPreviewImage>;
};

export type MediaConnection = {
  nodes: Array<Media>;
};

export type MediaImage = File & Media & Node & {
  alt?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  fileErrors: Array<FileError>;
  fileStatus: FileStatus;
  id: Scalars['ID']['output'];
  image?: Maybe<Image>;
  mimeType?: Maybe<Scalars['String']['output']>;
  originalSource?: Maybe<MediaImageOriginalSource>;
  preview?: Maybe<MediaPreviewImage>;
  updatedAt: Scalars['DateTime']['output'];
};

export type MediaImageOriginalSource = {
  fileSize?: Maybe<Scalars['Int']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
};

export type MediaPreviewImage = {
  image?: Maybe<Image>;
};

export type Metafield = Node & {
  compareDigest: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  type: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  value: Scalars['String']['output'];
};

export type MetafieldsSetInput = {
  compareDigest?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  ownerId: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type MetafieldsSetPayload = {
  metafields?: Maybe<Array<Metafield>>;
  userErrors: Array<MetafieldsSetUserError>;
};

export type MetafieldsSetUserError = {
  code?: Maybe<MetafieldsSetUserErrorCode>;
  elementIndex?: Maybe<Scalars['Int']['output']>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type MetafieldsSetUserErrorCode =
  | 'APP_NOT_AUTHORIZED'
  | 'BLANK'
  | 'CAPABILITY_VIOLATION'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_COMPARE_DIGEST'
  | 'INVALID_TYPE'
  | 'INVALID_VALUE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'PRESENT'
  | 'STALE_OBJECT'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT';

export type MoneyBag = {
  presentmentMoney: MoneyV2;
  shopMoney: MoneyV2;
};

export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currencyCode: CurrencyCode;
};

export type MoneyV2 = {
  amount: Scalars['Decimal']['output'];
  currencyCode: CurrencyCode;
};

export type Mutation = {
  customerCreate?: Maybe<CustomerCreatePayload>;
  draftOrderCalculate?: Maybe<DraftOrderCalculatePayload>;
  draftOrderComplete?: Maybe<DraftOrderCompletePayload>;
  draftOrderCreate?: Maybe<DraftOrderCreatePayload>;
  draftOrderDelete?: Maybe<DraftOrderDeletePayload>;
  draftOrderInvoicePreview?: Maybe<DraftOrderInvoicePreviewPayload>;
  draftOrderInvoiceSend?: Maybe<DraftOrderInvoiceSendPayload>;
  draftOrderUpdate?: Maybe<DraftOrderUpdatePayload>;
  fileCreate?: Maybe<FileCreatePayload>;
  fileDelete?: Maybe<FileDeletePayload>;
  metafieldsSet?: Maybe<MetafieldsSetPayload>;
  stagedUploadsCreate?: Maybe<StagedUploadsCreatePayload>;
  tagsAdd?: Maybe<TagsAddPayload>;
};


export type MutationCustomerCreateArgs = {
  input: CustomerInput;
};


export type MutationDraftOrderCalculateArgs = {
  input: DraftOrderInput;
};


export type MutationDraftOrderCompleteArgs = {
  id: Scalars['ID']['input'];
  paymentPending?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDraftOrderCreateArgs = {
  input: DraftOrderInput;
};


export type MutationDraftOrderDeleteArgs = {
  input: DraftOrderDeleteInput;
};


export type MutationDraftOrderInvoicePreviewArgs = {
  email?: InputMaybe<EmailInput>;
  id: Scalars['ID']['input'];
};


export type MutationDraftOrderInvoiceSendArgs = {
  email?: InputMaybe<EmailInput>;
  id: Scalars['ID']['input'];
};


export type MutationDraftOrderUpdateArgs = {
  id: Scalars['ID']['input'];
  input: DraftOrderInput;
};


export type MutationFileCreateArgs = {
  files: Array<FileCreateInput>;
};


export type MutationFileDeleteArgs = {
  fileIds: Array<Scalars['ID']['input']>;
};


export type MutationMetafieldsSetArgs = {
  metafields: Array<MetafieldsSetInput>;
};


export type MutationStagedUploadsCreateArgs = {
  input: Array<StagedUploadInput>;
};


export type MutationTagsAddArgs = {
  id: Scalars['ID']['input'];
  tags: Array<Scalars['String']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Order = Node & {
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  currencyCode: CurrencyCode;
  customAttributes: Array<Attribute>;
  customer?: Maybe<Customer>;
  displayFinancialStatus?: Maybe<OrderDisplayFinancialStatus>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  totalPriceSet: MoneyBag;
};

export type OrderDisplayFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaymentScheduleInput = {
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  issuedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PaymentTerms = Node & {
  dueInDays?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  paymentTermsName: Scalars['String']['output'];
  paymentTermsType: PaymentTermsType;
};

export type PaymentTermsInput = {
  paymentSchedules?: InputMaybe<Array<PaymentScheduleInput>>;
  paymentTermsTemplateId?: InputMaybe<Scalars['ID']['input']>;
};

export type PaymentTermsTemplate = Node & {
  dueInDays?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  paymentTermsType: PaymentTermsType;
  translatedName: Scalars['String']['output'];
};

export type PaymentTermsType =
  | 'FIXED'
  | 'FULFILLMENT'
  | 'NET'
  | 'RECEIPT'
  | 'UNKNOWN';

export type Product = Node & {
  descriptionHtml: Scalars['HTML']['output'];
  featuredMedia?: Maybe<Media>;
  handle: Scalars['String']['output'];
  hasOnlyDefaultVariant: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  media: MediaConnection;
  onlineStoreUrl?: Maybe<Scalars['URL']['output']>;
  options: Array<ProductOption>;
  productType: Scalars['String']['output'];
  status: ProductStatus;
  title: Scalars['String']['output'];
  variants: ProductVariantConnection;
  vendor: Scalars['String']['output'];
};


export type ProductMediaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductConnection = {
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
};

export type ProductEdge = {
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductOption = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type ProductStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'UNLISTED';

export type ProductVariant = Node & {
  availableForSale: Scalars['Boolean']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  media: MediaConnection;
  price: Scalars['Money']['output'];
  product: Product;
  selectedOptions: Array<SelectedOption>;
  sku?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};


export type ProductVariantMediaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductVariantConnection = {
  edges: Array<ProductVariantEdge>;
  nodes: Array<ProductVariant>;
  pageInfo: PageInfo;
};

export type ProductVariantEdge = {
  cursor: Scalars['String']['output'];
  node: ProductVariant;
};

export type PurchasingCompany = {
  company: Company;
  contact?: Maybe<CompanyContact>;
  location: CompanyLocation;
};

export type PurchasingCompanyInput = {
  companyContactId: Scalars['ID']['input'];
  companyId: Scalars['ID']['input'];
  companyLocationId: Scalars['ID']['input'];
};

export type PurchasingEntity = Customer | PurchasingCompany;

export type PurchasingEntityInput = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  purchasingCompany?: InputMaybe<PurchasingCompanyInput>;
};

export type QueryRoot = {
  currentAppInstallation: AppInstallation;
  customer?: Maybe<Customer>;
  customerByIdentifier?: Maybe<Customer>;
  customers: CustomerConnection;
  draftOrder?: Maybe<DraftOrder>;
  draftOrders: DraftOrderConnection;
  files: FileConnection;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  order?: Maybe<Order>;
  paymentTermsTemplates: Array<PaymentTermsTemplate>;
  product?: Maybe<Product>;
  productVariant?: Maybe<ProductVariant>;
  productVariants: ProductVariantConnection;
  products: ProductConnection;
  shop: Shop;
};


export type QueryRootCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootCustomerByIdentifierArgs = {
  identifier: CustomerIdentifierInput;
};


export type QueryRootCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRootDraftOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootDraftOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  sortKey?: InputMaybe<DraftOrderSortKeys>;
};


export type QueryRootFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRootNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryRootOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootProductVariantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRootProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};

export type SelectedOption = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ShippingLine = {
  code?: Maybe<Scalars['String']['output']>;
  custom: Scalars['Boolean']['output'];
  discountedPriceSet: MoneyBag;
  originalPriceSet: MoneyBag;
  title: Scalars['String']['output'];
};

export type ShippingLineInput = {
  priceWithCurrency?: InputMaybe<MoneyInput>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type Shop = Node & {
  contactEmail: Scalars['String']['output'];
  currencyCode: CurrencyCode;
  currencyFormats: CurrencyFormats;
  email: Scalars['String']['output'];
  ianaTimezone: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  myshopifyDomain: Scalars['String']['output'];
  name: Scalars['String']['output'];
  primaryDomain: Domain;
  taxesIncluded: Scalars['Boolean']['output'];
  url: Scalars['URL']['output'];
};

export type StagedMediaUploadTarget = {
  parameters: Array<StagedUploadParameter>;
  resourceUrl?: Maybe<Scalars['URL']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
};

export type StagedUploadHttpMethodType =
  | 'POST'
  | 'PUT';

export type StagedUploadInput = {
  fileSize?: InputMaybe<Scalars['UnsignedInt64']['input']>;
  filename: Scalars['String']['input'];
  httpMethod?: InputMaybe<StagedUploadHttpMethodType>;
  mimeType: Scalars['String']['input'];
  resource: StagedUploadTargetGenerateUploadResource;
};

export type StagedUploadParameter = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type StagedUploadTargetGenerateUploadResource =
  | 'BULK_MUTATION_VARIABLES'
  | 'COLLECTION_IMAGE'
  | 'DISPUTE_FILE_UPLOAD'
  | 'FILE'
  | 'IMAGE'
  | 'MODEL_3D'
  | 'PRODUCT_IMAGE'
  | 'RETURN_LABEL'
  | 'SHOP_IMAGE'
  | 'URL_REDIRECT_IMPORT'
  | 'VIDEO';

export type StagedUploadsCreatePayload = {
  stagedTargets?: Maybe<Array<StagedMediaUploadTarget>>;
  userErrors: Array<UserError>;
};

export type TagsAddPayload = {
  node?: Maybe<Node>;
  userErrors: Array<UserError>;
};

export type UserError = {
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};
