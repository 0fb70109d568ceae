// The theme's own script: picks the variant, as themes do. It knows nothing of the block.
for (const form of document.querySelectorAll('[data-product-form]')) {
  const variants = JSON.parse(form.querySelector('[data-variants]').textContent);
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'radio') return;
    const chosen = [...form.querySelectorAll('[type="radio"]:checked')].map(({ value }) => value);
    const variant = variants.find(({ options }) =>
      options.every((value, index) => value === chosen[index]),
    );
    if (!variant) return;
    const id = form.querySelector('[name="id"]');
    id.value = variant.id;
    id.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector('[data-price]').textContent = variant.price;
    const add = form.querySelector('[data-add]');
    add.disabled = !variant.available;
    add.textContent = variant.available ? 'Add to cart' : 'Sold out';
    const address = new URL(location.href);
    address.searchParams.set('variant', variant.id);
    history.replaceState({}, '', address);
  });
}
