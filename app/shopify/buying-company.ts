/** A company that a customer can buy for: the three ids that Shopify takes together, and two names. */
export interface BuyingCompany {
  companyGid: string;
  /** The customer, as one of the company's people. */
  companyContactGid: string;
  companyLocationGid: string;
  companyName: string;
  companyLocationName: string;
}

export interface CompanyList {
  companies: BuyingCompany[];
  /** There are others beside those. */
  more: boolean;
}
