/**
 * What people have tried to get a script into a page by. Each would call `pwned`, or make an element
 * called `x-pwned`, if anything took it for more than words.
 */
export const PAYLOADS: readonly string[] = [
	'<script>pwned()</script>',
	'"><img src=x onerror=pwned()>',
	"'><svg/onload=pwned()>",
	'</script><script>pwned()</script>',
	'</style><img src=x onerror=pwned()>',
	'</title></head><body onload=pwned()><x-pwned>',
	'</textarea></noscript><x-pwned>',
	'--><img src=x onerror=pwned()><!--',
	']]><x-pwned/>',
	'" onfocus=pwned() autofocus tabindex=1 x="',
	"' onpointerenter='pwned()",
	'` onmouseover=`pwned()`',
	'<a href="javascript:pwned()">x</a>',
	'<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
	'<math><mi xlink:href="data:text/html,<script>pwned()</script>">',
	'<x-pwned onpointerenter=pwned()>',
	'<base href="//evil.example/">',
	'<meta http-equiv="refresh" content="0;url=//evil.example/">',
	'<link rel=stylesheet href=//evil.example/x.css>',
	'<img srcset="//evil.example/x 1x">',
	'&lt;x-pwned&gt;&#60;x-pwned&#62;&#x3c;x-pwned&#x3e;',
	'\\u003cscript\\u003epwned()\\u003c/script\\u003e',
	'${pwned()} #{pwned()} {pwned()}',
	"{@html '<x-pwned>'}",
	"{{constructor.constructor('pwned()')()}}",
	'%sveltekit.head% %sveltekit.body% %lang%',
	'</annotation-xml><style><x-pwned title="</style><img src onerror=pwned()>">',
	'<svg><use href="data:image/svg+xml,<svg id=x onload=pwned() />#x"></svg>',
	'<object data="javascript:pwned()"></object><embed src="javascript:pwned()">',
	'“><ſcript>pwned()</ſcript>＜x-pwned＞'
];
