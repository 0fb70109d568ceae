import { ApiType, pluckConfig, preset } from '@shopify/api-codegen-preset';
import { API_VERSION } from './app/api-version.ts';

const schema = `app/shopify/schema/admin-${API_VERSION}.graphql`;
const documents = ['app/**/*.{ts,tsx}', '!app/shopify/generated/**'];

/** Shopify sends every scalar of its own as a string; money never becomes a float. */
const scalars = {
  DateTime: 'string',
  Decimal: 'string',
  FormattedString: 'string',
  HTML: 'string',
  Money: 'string',
  UnsignedInt64: 'string',
  URL: 'string',
};

/** Types of the app's Admin operations, made from the snapshot: no network. Read by editors as well. */
export default {
  schema,
  documents,
  extensions: {
    codegen: {
      pluckConfig,
      generates: {
        'app/shopify/generated/admin.types.d.ts': {
          plugins: ['typescript'],
          config: { enumsAsTypes: true, skipTypename: true, strictScalars: true, scalars },
        },
        'app/shopify/generated/admin.generated.d.ts': {
          preset,
          presetConfig: { apiType: ApiType.Admin },
        },
      },
    },
  },
};
