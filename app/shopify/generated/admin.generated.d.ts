/* eslint-disable eslint-comments/disable-enable-pair */
/* eslint-disable eslint-comments/no-unlimited-disable */
/* eslint-disable */
import type * as AdminTypes from './admin.types.js';

export type ConfirmVariantsQueryVariables = AdminTypes.Exact<{
  ids: Array<AdminTypes.Scalars['ID']['input']> | AdminTypes.Scalars['ID']['input'];
}>;


export type ConfirmVariantsQuery = { shop: Pick<AdminTypes.Shop, 'currencyCode'>, nodes: Array<AdminTypes.Maybe<{ __typename: 'Customer' | 'Domain' | 'DraftOrder' | 'DraftOrderLineItem' | 'GenericFile' | 'MailingAddress' | 'MediaImage' | 'Order' | 'Product' | 'ProductOption' | 'Shop' } | (
    { __typename: 'ProductVariant' }
    & Pick<AdminTypes.ProductVariant, 'id' | 'title' | 'sku' | 'price'>
    & { media: { nodes: Array<{ preview?: AdminTypes.Maybe<{ image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>> }> }> }, product: (
      Pick<AdminTypes.Product, 'id' | 'title' | 'status' | 'hasOnlyDefaultVariant'>
      & { featuredMedia?: AdminTypes.Maybe<{ preview?: AdminTypes.Maybe<{ image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>> }> }> }
    ) }
  )>> };

export type ShopContactQueryVariables = AdminTypes.Exact<{ [key: string]: never; }>;


export type ShopContactQuery = { shop: Pick<AdminTypes.Shop, 'contactEmail' | 'email'> };

export type DeleteFileMutationVariables = AdminTypes.Exact<{
  fileIds: Array<AdminTypes.Scalars['ID']['input']> | AdminTypes.Scalars['ID']['input'];
}>;


export type DeleteFileMutation = { fileDelete?: AdminTypes.Maybe<(
    Pick<AdminTypes.FileDeletePayload, 'deletedFileIds'>
    & { userErrors: Array<Pick<AdminTypes.FilesUserError, 'field' | 'message'>> }
  )> };

export type ReadFileQueryVariables = AdminTypes.Exact<{
  id: AdminTypes.Scalars['ID']['input'];
}>;


export type ReadFileQuery = { node?: AdminTypes.Maybe<{ __typename: 'Customer' | 'Domain' | 'DraftOrder' | 'DraftOrderLineItem' | 'MailingAddress' | 'Order' | 'Product' | 'ProductOption' | 'ProductVariant' | 'Shop' } | (
    { __typename: 'GenericFile' }
    & Pick<AdminTypes.GenericFile, 'fileStatus' | 'mimeType' | 'url' | 'originalFileSize'>
    & { fileErrors: Array<Pick<AdminTypes.FileError, 'message' | 'details'>> }
  ) | (
    { __typename: 'MediaImage' }
    & Pick<AdminTypes.MediaImage, 'fileStatus' | 'mimeType'>
    & { fileErrors: Array<Pick<AdminTypes.FileError, 'message' | 'details'>>, image?: AdminTypes.Maybe<Pick<AdminTypes.Image, 'url'>>, originalSource?: AdminTypes.Maybe<Pick<AdminTypes.MediaImageOriginalSource, 'fileSize'>> }
  )> };

export type RegisterFileMutationVariables = AdminTypes.Exact<{
  files: Array<AdminTypes.FileCreateInput> | AdminTypes.FileCreateInput;
}>;


export type RegisterFileMutation = { fileCreate?: AdminTypes.Maybe<{ files?: AdminTypes.Maybe<Array<Pick<AdminTypes.GenericFile, 'id'> | Pick<AdminTypes.MediaImage, 'id'>>>, userErrors: Array<Pick<AdminTypes.FilesUserError, 'field' | 'message'>> }> };

export type StageUploadMutationVariables = AdminTypes.Exact<{
  input: Array<AdminTypes.StagedUploadInput> | AdminTypes.StagedUploadInput;
}>;


export type StageUploadMutation = { stagedUploadsCreate?: AdminTypes.Maybe<{ stagedTargets?: AdminTypes.Maybe<Array<(
      Pick<AdminTypes.StagedMediaUploadTarget, 'url' | 'resourceUrl'>
      & { parameters: Array<Pick<AdminTypes.StagedUploadParameter, 'name' | 'value'>> }
    )>>, userErrors: Array<Pick<AdminTypes.UserError, 'field' | 'message'>> }> };

interface GeneratedQueryTypes {
  "#graphql\n  query ConfirmVariants($ids: [ID!]!) {\n    shop {\n      currencyCode\n    }\n    nodes(ids: $ids) {\n      __typename\n      ... on ProductVariant {\n        id\n        title\n        sku\n        price\n        media(first: 1) {\n          nodes {\n            preview {\n              image {\n                url\n              }\n            }\n          }\n        }\n        product {\n          id\n          title\n          status\n          hasOnlyDefaultVariant\n          featuredMedia {\n            preview {\n              image {\n                url\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": {return: ConfirmVariantsQuery, variables: ConfirmVariantsQueryVariables},
  "#graphql\n  query ShopContact {\n    shop {\n      contactEmail\n      email\n    }\n  }\n": {return: ShopContactQuery, variables: ShopContactQueryVariables},
  "#graphql\n  query ReadFile($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MediaImage {\n        fileStatus\n        fileErrors {\n          message\n          details\n        }\n        mimeType\n        image {\n          url\n        }\n        originalSource {\n          fileSize\n        }\n      }\n      ... on GenericFile {\n        fileStatus\n        fileErrors {\n          message\n          details\n        }\n        mimeType\n        url\n        originalFileSize\n      }\n    }\n  }\n": {return: ReadFileQuery, variables: ReadFileQueryVariables},
}

interface GeneratedMutationTypes {
  "#graphql\n  mutation DeleteFile($fileIds: [ID!]!) {\n    fileDelete(fileIds: $fileIds) {\n      deletedFileIds\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: DeleteFileMutation, variables: DeleteFileMutationVariables},
  "#graphql\n  mutation RegisterFile($files: [FileCreateInput!]!) {\n    fileCreate(files: $files) {\n      files {\n        id\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: RegisterFileMutation, variables: RegisterFileMutationVariables},
  "#graphql\n  mutation StageUpload($input: [StagedUploadInput!]!) {\n    stagedUploadsCreate(input: $input) {\n      stagedTargets {\n        url\n        resourceUrl\n        parameters {\n          name\n          value\n        }\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": {return: StageUploadMutation, variables: StageUploadMutationVariables},
}
declare module '@shopify/admin-api-client' {
  type InputMaybe<T> = AdminTypes.InputMaybe<T>;
  interface AdminQueries extends GeneratedQueryTypes {}
  interface AdminMutations extends GeneratedMutationTypes {}
}
