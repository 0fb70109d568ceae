import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import { MAX_LINES } from '../../../quotes/edit/edit-limits.ts';
import { EMPTY_LINE, newKey, type TypedLine } from './typed-quote.ts';

type Pick = (most: number, search?: string) => Promise<void>;

/**
 * Has the admin's own picker choose variants, at most so many, and adds them. What it says of a
 * product is for the eye: saving asks Shopify.
 */
export function useVariantPicker(shopCurrency: string, onPick: (lines: TypedLine[]) => void): Pick {
  const shopify = useAppBridge();
  return async (most, search = '') => {
    const picked = await shopify.resourcePicker({
      type: 'variant',
      multiple: most,
      query: search,
      filter: { draft: false, archived: false },
    });
    if (picked && picked.length > 0) onPick(picked.map((variant) => lineOf(variant, shopCurrency)));
  };
}

/** Opens it once, with what there is to choose from searched for; null: not by itself. */
export function useOpenPicker(pick: Pick, search: string | null): void {
  const opened = useRef(false);
  useEffect(() => {
    if (search === null || opened.current) return;
    opened.current = true;
    void pick(MAX_LINES, search);
  }, [pick, search]);
}

/** A variant as the picker tells of it. */
interface PickedVariant {
  id: string;
  displayName: string;
  title: string;
  sku?: string | null;
  price: string;
  image?: { originalSrc: string } | null;
  product: { title?: string; images?: { originalSrc: string }[] };
}

function lineOf(variant: PickedVariant, currency: string): TypedLine {
  const { title, images } = variant.product;
  return {
    ...EMPTY_LINE,
    key: newKey(),
    variantGid: variant.id,
    title: title ?? variant.displayName,
    variantName: title === undefined || variant.title === 'Default Title' ? null : variant.title,
    sku: variant.sku ?? '',
    image: (variant.image ?? images?.[0])?.originalSrc ?? null,
    catalogPrice: variant.price,
    currency,
  };
}
