/* eslint-disable eslint-comments/disable-enable-pair */
/* eslint-disable eslint-comments/no-unlimited-disable */
/* eslint-disable */
import type * as AdminTypes from './admin.types.js';

export type ShopFactsQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopFactsQuery = { shop: (
    Pick<AdminTypes.Shop, 'name' | 'email' | 'contactEmail' | 'currencyCode' | 'ianaTimezone' | 'taxesIncluded'>
    & { currencyFormats: Pick<AdminTypes.CurrencyFormats, 'moneyFormat' | 'moneyWithCurrencyFormat'>, primaryDomain: { localization?: AdminTypes.Maybe<Pick<AdminTypes.DomainLocalization, 'defaultLocale'>> } }
  ) };

export type CalculateDraftOrderMutationVariables = AdminTypes.Exact<{
  input: AdminTypes.DraftOrderInput;
}>;


export type CalculateDraftOrderMutation = { draftOrderCalculate?: AdminTypes.Maybe<{ calculatedDraftOrder?: AdminTypes.Maybe<(
      Pick<AdminTypes.CalculatedDraftOrder, 'taxesIncluded'>
      & { subtotalPriceSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount'> }, totalShippingPriceSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount'> }, totalTaxSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount'> }, totalPriceSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount' | 'currencyCode'> } }
    )>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

export type CompanyNameQueryVariables = AdminTypes.Exact<{
  customerId: AdminTypes.Scalars['ID']['input'];
}>;


export type CompanyNameQuery = { customer?: AdminTypes.Maybe<{ companyContactProfiles: Array<{ company: Pick<AdminTypes.Company, 'name'> }> }> };

export type ConfirmVariantsQueryVariables = AdminTypes.Exact<{
  ids: Array<AdminTypes.Scalars['ID']['input']> | AdminTypes.Scalars['ID']['input'];
}>;


export type ConfirmVariantsQuery = { shop: Pick<AdminTypes.Shop, 'currencyCode'>, nodes: Array<AdminTypes.Maybe<{ __typename: 'AppInstallation' | 'Company' | 'CompanyContact' | 'CompanyContactRoleAssignment' | 'CompanyLocation' | 'Customer' | 'Domain' | 'DraftOrder' | 'DraftOrderLineItem' | 'GenericFile' | 'MailingAddress' | 'MediaImage' | 'Metafield' | 'Order' | 'PaymentTerms' | 'PaymentTermsTemplate' | 'Product' | 'ProductOption' | 'Shop' } | (
    { __typename: 'ProductVariant' }
    & Pick<AdminTypes.ProductVariant, 'id' | 'title' | 'sku' | 'price'>
    & { media: { nodes: Array<{ preview?: AdminTypes.Maybe<{ image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>> }> }> }, product: (
      Pick<AdminTypes.Product, 'id' | 'title' | 'status' | 'hasOnlyDefaultVariant'>
      & { featuredMedia?: AdminTypes.Maybe<{ preview?: AdminTypes.Maybe<{ image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>> }> }> }
    ) }
  )>> };

export type CreateCustomerMutationVariables = AdminTypes.Exact<{
  input: AdminTypes.CustomerInput;
}>;


export type CreateCustomerMutation = { customerCreate?: AdminTypes.Maybe<{ customer?: AdminTypes.Maybe<Pick<AdminTypes.Customer, 'id'>>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

export type CreateDraftOrderMutationVariables = AdminTypes.Exact<{
  input: AdminTypes.DraftOrderInput;
}>;


export type CreateDraftOrderMutation = { draftOrderCreate?: AdminTypes.Maybe<{ draftOrder?: AdminTypes.Maybe<(
      Pick<AdminTypes.DraftOrder, 'id' | 'name' | 'invoiceUrl' | 'updatedAt'>
      & { totalPriceSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount' | 'currencyCode'> } }
    )>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

export type DeleteDraftOrderMutationVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type DeleteDraftOrderMutation = { draftOrderDelete?: AdminTypes.Maybe<(
    Pick<AdminTypes.DraftOrderDeletePayload, 'deletedId'>
    & { userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }
  )> };

export type DeleteFileMutationVariables = AdminTypes.Exact<{
  fileIds: Array<AdminTypes.Scalars['ID']['input']> | AdminTypes.Scalars['ID']['input'];
}>;


export type DeleteFileMutation = { fileDelete?: AdminTypes.Maybe<(
    Pick<AdminTypes.FileDeletePayload, 'deletedFileIds'>
    & { userErrors: Array<Pick<AdminTypes.FilesUserError, 'field' | 'message'>> }
  )> };

export type FindCompanyQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type FindCompanyQuery = { customer?: AdminTypes.Maybe<{ companyContactProfiles: Array<(
      Pick<AdminTypes.CompanyContact, 'id'>
      & { company: Pick<AdminTypes.Company, 'id'>, roleAssignments: { nodes: Array<{ companyLocation: Pick<AdminTypes.CompanyLocation, 'id'> }> } }
    )> }> };

export type FindCustomerQueryVariables = AdminTypes.Exact<{
  first: AdminTypes.CustomerIdentifierInput;
  second: AdminTypes.CustomerIdentifierInput;
}>;


export type FindCustomerQuery = { first?: AdminTypes.Maybe<Pick<AdminTypes.Customer, 'id'>>, second?: AdminTypes.Maybe<Pick<AdminTypes.Customer, 'id'>> };

export type FindDraftOrderQueryVariables = AdminTypes.Exact<{
  query: AdminTypes.Scalars['String']['input'];
}>;


export type FindDraftOrderQuery = { draftOrders: { nodes: Array<(
      Pick<AdminTypes.DraftOrder, 'id' | 'name' | 'invoiceUrl' | 'updatedAt'>
      & { totalPriceSet: { presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount' | 'currencyCode'> } }
    )> } };

export type FindVariantsOfQueryVariables = AdminTypes.Exact<{
  productId: AdminTypes.Scalars['ID']['input'];
}>;


export type FindVariantsOfQuery = { product?: AdminTypes.Maybe<(
    Pick<AdminTypes.Product, 'title'>
    & { variants: { nodes: Array<Pick<AdminTypes.ProductVariant, 'id'>> } }
  )> };

export type PreviewInvoiceMutationVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
  email?: AdminTypes.InputMaybe<AdminTypes.EmailInput>;
}>;


export type PreviewInvoiceMutation = { draftOrderInvoicePreview?: AdminTypes.Maybe<(
    Pick<AdminTypes.DraftOrderInvoicePreviewPayload, 'previewSubject' | 'previewHtml'>
    & { userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }
  )> };

export type ReadAppMetafieldQueryVariables = AdminTypes.Exact<{
  namespace: AdminTypes.Scalars['String']['input'];
  key: AdminTypes.Scalars['String']['input'];
}>;


export type ReadAppMetafieldQuery = { currentAppInstallation: (
    Pick<AdminTypes.AppInstallation, 'id'>
    & { metafield?: AdminTypes.Maybe<Pick<AdminTypes.Metafield, 'compareDigest'>> }
  ) };

export type ReadCustomerQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type ReadCustomerQuery = { customer?: AdminTypes.Maybe<(
    Pick<AdminTypes.Customer, 'displayName'>
    & { defaultEmailAddress?: AdminTypes.Maybe<Pick<AdminTypes.CustomerEmailAddress, 'emailAddress'>>, defaultPhoneNumber?: AdminTypes.Maybe<Pick<AdminTypes.CustomerPhoneNumber, 'phoneNumber'>>, defaultAddress?: AdminTypes.Maybe<Pick<AdminTypes.MailingAddress, 'address1' | 'address2' | 'city' | 'company' | 'countryCodeV2' | 'province' | 'provinceCode' | 'zip'>> }
  )> };

export type ReadDraftOrdersQueryVariables = AdminTypes.Exact<{
  ids: Array<AdminTypes.Scalars['ID']['input']> | AdminTypes.Scalars['ID']['input'];
}>;


export type ReadDraftOrdersQuery = { nodes: Array<AdminTypes.Maybe<{ __typename: 'AppInstallation' | 'Company' | 'CompanyContact' | 'CompanyContactRoleAssignment' | 'CompanyLocation' | 'Customer' | 'Domain' | 'DraftOrderLineItem' | 'GenericFile' | 'MailingAddress' | 'MediaImage' | 'Metafield' | 'Order' | 'PaymentTerms' | 'PaymentTermsTemplate' | 'Product' | 'ProductOption' | 'ProductVariant' | 'Shop' } | (
    { __typename: 'DraftOrder' }
    & Pick<AdminTypes.DraftOrder, 'id' | 'status' | 'invoiceSentAt' | 'updatedAt' | 'tags' | 'taxesIncluded'>
    & { totalPriceSet: { shopMoney: Pick<AdminTypes.MoneyV2, 'amount' | 'currencyCode'>, presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount' | 'currencyCode'> }, totalTaxSet: { shopMoney: Pick<AdminTypes.MoneyV2, 'amount'>, presentmentMoney: Pick<AdminTypes.MoneyV2, 'amount'> }, order?: AdminTypes.Maybe<Pick<AdminTypes.Order, 'id' | 'name' | 'createdAt' | 'cancelledAt' | 'displayFinancialStatus'>> }
  )>> };

export type ReadFileQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type ReadFileQuery = { node?: AdminTypes.Maybe<{ __typename: 'AppInstallation' | 'Company' | 'CompanyContact' | 'CompanyContactRoleAssignment' | 'CompanyLocation' | 'Customer' | 'Domain' | 'DraftOrder' | 'DraftOrderLineItem' | 'MailingAddress' | 'Metafield' | 'Order' | 'PaymentTerms' | 'PaymentTermsTemplate' | 'Product' | 'ProductOption' | 'ProductVariant' | 'Shop' } | (
    { __typename: 'GenericFile' }
    & Pick<AdminTypes.GenericFile, 'fileStatus' | 'mimeType' | 'url' | 'originalFileSize'>
    & { fileErrors: Array<Pick<AdminTypes.FileError, 'message' | 'details'>> }
  ) | (
    { __typename: 'MediaImage' }
    & Pick<AdminTypes.MediaImage, 'fileStatus' | 'mimeType'>
    & { fileErrors: Array<Pick<AdminTypes.FileError, 'message' | 'details'>>, image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>>, originalSource?: AdminTypes.Maybe<Pick<AdminTypes.MediaImageOriginalSource, 'fileSize'>> }
  )> };

export type ReadOrderMarksQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type ReadOrderMarksQuery = { node?: AdminTypes.Maybe<{ __typename: 'AppInstallation' | 'Company' | 'CompanyContact' | 'CompanyContactRoleAssignment' | 'CompanyLocation' | 'Customer' | 'Domain' | 'DraftOrderLineItem' | 'GenericFile' | 'MailingAddress' | 'MediaImage' | 'Metafield' | 'PaymentTerms' | 'PaymentTermsTemplate' | 'Product' | 'ProductOption' | 'ProductVariant' | 'Shop' } | (
    { __typename: 'DraftOrder' }
    & Pick<AdminTypes.DraftOrder, 'name' | 'tags'>
    & { customAttributes: Array<Pick<AdminTypes.Attribute, 'key' | 'value'>>, customer?: AdminTypes.Maybe<Pick<AdminTypes.Customer, 'id'>> }
  ) | (
    { __typename: 'Order' }
    & Pick<AdminTypes.Order, 'name' | 'tags'>
    & { customAttributes: Array<Pick<AdminTypes.Attribute, 'key' | 'value'>>, customer?: AdminTypes.Maybe<Pick<AdminTypes.Customer, 'id'>> }
  )> };

export type RegisterFileMutationVariables = AdminTypes.Exact<{
  files: Array<AdminTypes.FileCreateInput> | AdminTypes.FileCreateInput;
}>;


export type RegisterFileMutation = { fileCreate?: AdminTypes.Maybe<{ files?: AdminTypes.Maybe<Array<Pick<AdminTypes.GenericFile, 'id'> | Pick<AdminTypes.MediaImage, 'id'>>>, userErrors: Array<Pick<AdminTypes.FilesUserError, 'field' | 'message'>> }> };

export type SendInvoiceMutationVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
  email?: AdminTypes.InputMaybe<AdminTypes.EmailInput>;
}>;


export type SendInvoiceMutation = { draftOrderInvoiceSend?: AdminTypes.Maybe<{ draftOrder?: AdminTypes.Maybe<Pick<AdminTypes.DraftOrder, 'id' | 'invoiceSentAt'>>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

export type SetAppMetafieldMutationVariables = AdminTypes.Exact<{
  metafields: Array<AdminTypes.MetafieldsSetInput> | AdminTypes.MetafieldsSetInput;
}>;


export type SetAppMetafieldMutation = { metafieldsSet?: AdminTypes.Maybe<{ userErrors: Array<Pick<AdminTypes.MetafieldsSetUserError, 'code' | 'message'>> }> };

export type StageUploadMutationVariables = AdminTypes.Exact<{
  input: Array<AdminTypes.StagedUploadInput> | AdminTypes.StagedUploadInput;
}>;


export type StageUploadMutation = { stagedUploadsCreate?: AdminTypes.Maybe<{ stagedTargets?: AdminTypes.Maybe<Array<(
      Pick<AdminTypes.StagedMediaUploadTarget, 'url' | 'resourceUrl'>
      & { parameters: Array<Pick<AdminTypes.StagedUploadParameter, 'name' | 'value'>> }
    )>>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

interface GeneratedQueryTypes {
  "#graphql\n  query ShopFacts {\n    shop {\n      name\n      email\n      contactEmail\n      currencyCode\n      ianaTimezone\n      taxesIncluded\n      currencyFormats {\n        moneyFormat\n        moneyWithCurrencyFormat\n      }\n      primaryDomain {\n        localization {\n          defaultLocale\n        }\n      }\n    }\n  }\n": {return: ShopFactsQuery, variables: ShopFactsQueryVariables},
  "#graphql\n  query CompanyName($customerId: ID!) {\n    customer(id: $customerId) {\n      companyContactProfiles {\n        company {\n          name\n        }\n      }\n    }\n  }\n": {return: CompanyNameQuery, variables: CompanyNameQueryVariables},
  "#graphql\n  query ConfirmVariants($ids: [ID!]!) {\n    shop {\n      currencyCode\n    }\n    nodes(ids: $ids) {\n      __typename\n      ... on ProductVariant {\n        id\n        title\n        sku\n        price\n        media(first: 1) {\n          nodes {\n            preview {\n              image {\n                url\n              }\n            }\n          }\n        }\n        product {\n          id\n          title\n          status\n          hasOnlyDefaultVariant\n          featuredMedia {\n            preview {\n              image {\n                url\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": {return: ConfirmVariantsQuery, variables: ConfirmVariantsQueryVariables},
  "#graphql\n  query FindCompany($id: ID!) {\n    customer(id: $id) {\n      companyContactProfiles {\n        id\n        company {\n          id\n        }\n        roleAssignments(first: 2) {\n          nodes {\n            companyLocation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": {return: FindCompanyQuery, variables: FindCompanyQueryVariables},
  "#graphql\n  query FindCustomer($first: CustomerIdentifierInput!, $second: CustomerIdentifierInput!) {\n    first: customerByIdentifier(identifier: $first) {\n      id\n    }\n    second: customerByIdentifier(identifier: $second) {\n      id\n    }\n  }\n": {return: FindCustomerQuery, variables: FindCustomerQueryVariables},
  "#graphql\n  query FindDraftOrder($query: String!) {\n    draftOrders(first: 1, query: $query) {\n      nodes {\n        id\n        name\n        invoiceUrl\n        updatedAt\n        totalPriceSet {\n          presentmentMoney {\n            amount\n            currencyCode\n          }\n        }\n      }\n    }\n  }\n": {return: FindDraftOrderQuery, variables: FindDraftOrderQueryVariables},
  "#graphql\n  query FindVariantsOf($productId: ID!) {\n    product(id: $productId) {\n      title\n      variants(first: 2) {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n": {return: FindVariantsOfQuery, variables: FindVariantsOfQueryVariables},
  "#graphql\n  query ReadAppMetafield($namespace: String!, $key: String!) {\n    currentAppInstallation {\n      id\n      metafield(namespace: $namespace, key: $key) {\n        compareDigest\n      }\n    }\n  }\n": {return: ReadAppMetafieldQuery, variables: ReadAppMetafieldQueryVariables},
  "#graphql\n  query ReadCustomer($id: ID!) {\n    customer(id: $id) {\n      displayName\n      defaultEmailAddress {\n        emailAddress\n      }\n      defaultPhoneNumber {\n        phoneNumber\n      }\n      defaultAddress {\n        address1\n        address2\n        city\n        company\n        countryCodeV2\n        province\n        provinceCode\n        zip\n      }\n    }\n  }\n": {return: ReadCustomerQuery, variables: ReadCustomerQueryVariables},
  "#graphql\n  query ReadDraftOrders($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on DraftOrder {\n        id\n        status\n        invoiceSentAt\n        updatedAt\n        tags\n        taxesIncluded\n        totalPriceSet {\n          shopMoney {\n            amount\n            currencyCode\n          }\n          presentmentMoney {\n            amount\n            currencyCode\n          }\n        }\n        totalTaxSet {\n          shopMoney {\n            amount\n          }\n          presentmentMoney {\n            amount\n          }\n        }\n        order {\n          id\n          name\n          createdAt\n          cancelledAt\n          displayFinancialStatus\n        }\n      }\n    }\n  }\n": {return: ReadDraftOrdersQuery, variables: ReadDraftOrdersQueryVariables},
  "#graphql\n  query ReadFile($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MediaImage {\n        fileStatus\n        fileErrors {\n          message\n          details\n        }\n        mimeType\n        image {\n          url\n        }\n        originalSource {\n          fileSize\n        }\n      }\n      ... on GenericFile {\n        fileStatus\n        fileErrors {\n          message\n          details\n        }\n        mimeType\n        url\n        originalFileSize\n      }\n    }\n  }\n": {return: ReadFileQuery, variables: ReadFileQueryVariables},
  "#graphql\n  query ReadOrderMarks($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on DraftOrder {\n        name\n        tags\n        customAttributes {\n          key\n          value\n        }\n        customer {\n          id\n        }\n      }\n      ... on Order {\n        name\n        tags\n        customAttributes {\n          key\n          value\n        }\n        customer {\n          id\n        }\n      }\n    }\n  }\n": {return: ReadOrderMarksQuery, variables: ReadOrderMarksQueryVariables},
}

interface GeneratedMutationTypes {
  "#graphql\n  mutation CalculateDraftOrder($input: DraftOrderInput!) {\n    draftOrderCalculate(input: $input) {\n      calculatedDraftOrder {\n        taxesIncluded\n        subtotalPriceSet {\n          presentmentMoney {\n            amount\n          }\n        }\n        totalShippingPriceSet {\n          presentmentMoney {\n            amount\n          }\n        }\n        totalTaxSet {\n          presentmentMoney {\n            amount\n          }\n        }\n        totalPriceSet {\n          presentmentMoney {\n            amount\n            currencyCode\n          }\n        }\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: CalculateDraftOrderMutation, variables: CalculateDraftOrderMutationVariables},
  "#graphql\n  mutation CreateCustomer($input: CustomerInput!) {\n    customerCreate(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: CreateCustomerMutation, variables: CreateCustomerMutationVariables},
  "#graphql\n  mutation CreateDraftOrder($input: DraftOrderInput!) {\n    draftOrderCreate(input: $input) {\n      draftOrder {\n        id\n        name\n        invoiceUrl\n        updatedAt\n        totalPriceSet {\n          presentmentMoney {\n            amount\n            currencyCode\n          }\n        }\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: CreateDraftOrderMutation, variables: CreateDraftOrderMutationVariables},
  "#graphql\n  mutation DeleteDraftOrder($id: ID!) {\n    draftOrderDelete(input: { id: $id }) {\n      deletedId\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: DeleteDraftOrderMutation, variables: DeleteDraftOrderMutationVariables},
  "#graphql\n  mutation DeleteFile($fileIds: [ID!]!) {\n    fileDelete(fileIds: $fileIds) {\n      deletedFileIds\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: DeleteFileMutation, variables: DeleteFileMutationVariables},
  "#graphql\n  mutation PreviewInvoice($id: ID!, $email: EmailInput) {\n    draftOrderInvoicePreview(id: $id, email: $email) {\n      previewSubject\n      previewHtml\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: PreviewInvoiceMutation, variables: PreviewInvoiceMutationVariables},
  "#graphql\n  mutation RegisterFile($files: [FileCreateInput!]!) {\n    fileCreate(files: $files) {\n      files {\n        id\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: RegisterFileMutation, variables: RegisterFileMutationVariables},
  "#graphql\n  mutation SendInvoice($id: ID!, $email: EmailInput) {\n    draftOrderInvoiceSend(id: $id, email: $email) {\n      draftOrder {\n        id\n        invoiceSentAt\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: SendInvoiceMutation, variables: SendInvoiceMutationVariables},
  "#graphql\n  mutation SetAppMetafield($metafields: [MetafieldsSetInput!]!) {\n    metafieldsSet(metafields: $metafields) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": {return: SetAppMetafieldMutation, variables: SetAppMetafieldMutationVariables},
  "#graphql\n  mutation StageUpload($input: [StagedUploadInput!]!) {\n    stagedUploadsCreate(input: $input) {\n      stagedTargets {\n        url\n        resourceUrl\n        parameters {\n          name\n          value\n        }\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: StageUploadMutation, variables: StageUploadMutationVariables},
}
declare module '@shopify/admin-api-client' {
  type InputMaybe<T> = AdminTypes.InputMaybe<T>;
  interface AdminQueries extends GeneratedQueryTypes {}
  interface AdminMutations extends GeneratedMutationTypes {}
}
