/** The headers of `headers.ts` in the languages of those who serve the site. */
import {
	CHANGING,
	commonHeaders,
	LASTING,
	LASTING_PATHS,
	pageHeaders,
	policy,
	type Header
} from './headers';

const NOTE = 'Written by "npm run headers" from scripts/site/headers.ts; change it there.';

const line = ([name, value]: Header): string => `  ${name}: ${value}`;
const lasting = LASTING_PATHS.replace(/^\^\(|\)\/$/g, '').split('|');

/**
 * `_headers`, which Netlify and Cloudflare Pages read in the build. Where several of its rules fit
 * an address, hosts differ in what they make of one header named twice: so each address gets its
 * policy from one rule.
 * @param folders at the top of the build
 */
export function underscoreHeaders(folders: readonly string[]): string {
	const pages = folders.filter((folder) => folder !== 'embed');
	const rule = (path: string, headers: readonly Header[]): string =>
		[path, ...headers.map(line)].join('\n');
	const own: Header = ['Content-Security-Policy', policy(false)];
	return [
		`# ${NOTE}`,
		rule('/*', [...commonHeaders(), ...pageHeaders()]),
		...lasting.map((folder) => rule(`/${folder}/*`, [['Cache-Control', LASTING]])),
		rule('/', [own]),
		...pages.map((folder) => rule(`/${folder}/*`, [own])),
		rule('/embed/*', [['Content-Security-Policy', policy(true)]]),
		rule('/embed/build/*', [['X-Frame-Options', 'SAMEORIGIN']]),
		''
	].join('\n');
}

const variable = (name: string): string => `$shuttle_${name.toLowerCase().replaceAll('-', '_')}`;

/** A server of nginx; `root`, `listen` and `server_name` are for whoever takes it. */
export function nginxExample(): string {
	const headers = commonHeaders().map(
		([name, value]) => `    add_header ${name} "${value}" always;`
	);
	const maps = pageHeaders().map(
		([name, value]) => `
map $uri ${variable(name)} {
    default "";
    "~(/|\\.html)$" "${value}";
    "/service-worker.js" "${value}";
}`
	);
	const forPages = pageHeaders().map(
		([name]) => `    add_header ${name} ${variable(name)} always;`
	);
	return `# ${NOTE}
# For the folder conf.d or sites-enabled: it belongs inside of http { }.

# A header without a value is not sent: these are for pages, and for the worker.
map $uri $shuttle_policy {
    default "";
    "~^/embed/(?!build/).*(/|\\.html)$" "${policy(true)}";
    "~(/|\\.html)$" "${policy(false)}";
    "/service-worker.js" "${policy(false)}";
}
${maps.join('\n')}

map $uri $shuttle_cache {
    default "${CHANGING}";
    "~^/(${lasting.join('|')})/" "${LASTING}";
}

server {
    listen 80;
    server_name example.org;
    root /srv/shuttle;
    server_tokens off;

    charset utf-8;
    charset_types text/html text/css text/plain text/csv text/javascript application/javascript application/json application/xml image/svg+xml;
    gzip_static on;

    error_page 404 /404.html;
    absolute_redirect off;

    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/geo+json geojson;
        application/xml xml;
        image/svg+xml svg;
        image/png png;
        font/woff2 woff2;
        text/plain txt;
        text/csv csv;
        text/tab-separated-values tsv;
        text/calendar ics;
        application/vnd.google-earth.kml+xml kml;
        application/gpx+xml gpx;
    }
    default_type application/octet-stream;

${[...headers, ...forPages].join('\n')}
    add_header Content-Security-Policy $shuttle_policy always;
    add_header Cache-Control $shuttle_cache always;

    # A folder is named with a slash at its end; one without a page of its own does not exist.
    index index.html;
    error_page 403 =404 /404.html;
}
`;
}

/** A site of Caddy, which asks for a certificate by itself where it is given a name. */
export function caddyExample(): string {
	const row = ([name, value]: Header): string => `\t\t${name} "${value}"`;
	const headers = commonHeaders().map(row);
	const forPages = pageHeaders().map(row);
	return `# ${NOTE}

example.org {
	root * /srv/shuttle

	@pages path */ *.html /service-worker.js
	@framed {
		path /embed/*
		not path /embed/build/*
	}
	@unframed {
		path */ *.html /service-worker.js
		not {
			path /embed/*
			not path /embed/build/*
		}
	}
	@lasting path ${lasting.map((folder) => `/${folder}/*`).join(' ')}
	@changing not path ${lasting.map((folder) => `/${folder}/*`).join(' ')}

	header {
${headers.join('\n')}
	}
	header @pages {
${forPages.join('\n')}
	}
	header -Server
	header @framed Content-Security-Policy "${policy(true)}"
	header @unframed Content-Security-Policy "${policy(false)}"
	header @lasting Cache-Control "${LASTING}"
	header @changing Cache-Control "${CHANGING}"

	file_server {
		precompressed br gzip
	}

	handle_errors {
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
}
