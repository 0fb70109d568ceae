import { html as markup } from '../../html.ts';

/**
 * What the page does with scripts on: moments in the reader's own time zone, and an answer that is
 * posted once for a double click. Nothing depends on it.
 */
export const SCRIPT = markup`<script>
(function () {
  var page = document.querySelector('.quotewire-quote');
  page.querySelectorAll('time').forEach(function (time) {
    time.textContent = new Date(time.dateTime).toLocaleString(page.lang, { dateStyle: 'long', timeStyle: 'short' });
  });
  page.querySelectorAll('form').forEach(function (form) {
    var button = form.querySelector('button');
    form.addEventListener('submit', function (event) {
      if (button.getAttribute('aria-disabled') === 'true') event.preventDefault();
      button.setAttribute('aria-disabled', 'true');
    });
    window.addEventListener('pageshow', function () { button.removeAttribute('aria-disabled'); });
  });
})();
</script>`;
