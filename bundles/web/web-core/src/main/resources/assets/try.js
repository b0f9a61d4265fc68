// Starts the tool on the product's own description; nothing from another host.
window.addEventListener('DOMContentLoaded', function () {
  window.SwaggerUIBundle({
    url: document.getElementById('try').dataset.document,
    dom_id: '#try',
    deepLinking: true,
    validatorUrl: null,
    syntaxHighlight: { activated: false },
    presets: [window.SwaggerUIBundle.presets.apis]
  });
});
