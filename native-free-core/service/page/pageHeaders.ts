// The headers of every reply of a shell: strict content security, one origin, isolated (SharedArrayBuffer needs it).

/** 'wasm-unsafe-eval' compiles the decoders; inline styles are what the widgets set; nothing comes from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The reply with the page's headers on it. Its headers must be its own to change: not a reply of `fetch` itself. */
export function withPageHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  return response;
}
