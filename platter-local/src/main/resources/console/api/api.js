// The document, drawn by Swagger UI; signing in there is the console's own sign-in.
const ui = window.SwaggerUIBundle({
  url: '/openapi.yaml',
  domNode: document.getElementById('api'),
  deepLinking: true,
  validatorUrl: null,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  showExtensions: true,
  tryItOutEnabled: true,
  // The document's own server is this page's host: what is tried out here goes here.
  requestInterceptor: (request) => {
    request.url = request.url.replace(/^http:\/\/localhost:8080(?=\/)/, window.location.origin);
    return request;
  },
  oauth2RedirectUrl: `${window.location.origin}/console/swagger-ui/oauth2-redirect.html`,
  onComplete: () => document.getElementById('api').removeAttribute('aria-busy'),
});
ui.initOAuth({ clientId: 'platter-console', usePkceWithAuthorizationCodeGrant: true });
