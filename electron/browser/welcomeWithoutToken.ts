// The page for somebody who comes without the token: says what to do, and nothing of what is inside.

const page = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Négatoscope</title></head>
<body style="background:#0c0d0f;color:#e6e8eb;font:15px sans-serif;margin:15vh auto;max-width:40em">
<h1>Négatoscope</h1>
<p>Cette page s’ouvre par l’adresse que le programme a affichée à son démarrage (elle se termine par
« ?token=… » et change à chaque démarrage).</p>
<p lang="en">Please open this page through the address that the program printed when it started (it ends in
“?token=…” and changes at every start).</p>
</body>
</html>
`;

export function welcomeWithoutToken(): Response {
  return new Response(page, {
    status: 401,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
