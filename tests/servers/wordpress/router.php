<?php
// Hands each request of PHP's own web server to WordPress; the switches that change what reaches it are files beside the site.
$root = getenv('SITE_FOLDER');
if (!defined('ABSPATH')) {
    // The package's own configuration lies in /etc and is chosen by host; this site brings its own, beside links to the package's files.
    define('ABSPATH', $root . '/');
}
if (is_file("$root/../switches/strip-authorization")) {
    unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);
}
if (is_file("$root/../switches/too-large") && strlen(file_get_contents('php://input')) > 20000) {
    http_response_code(413);
    header('Content-Type: text/html');
    echo '<html><head><title>413 Request Entity Too Large</title></head></html>';
    return true;
}
if (is_file("$root/../switches/firewall") && $_SERVER['REQUEST_METHOD'] === 'POST') {
    http_response_code(403);
    header('Content-Type: text/html');
    echo '<html><body>Your request was blocked.</body></html>';
    return true;
}
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
$file = realpath($root . $path);
if ($file !== false && is_dir($file) && is_file("$file/index.php")) {
    $path = rtrim($path, '/') . '/index.php';
    $file = "$file/index.php";
}
if ($file !== false && is_file($file) && substr($file, -4) !== '.php') {
    return false;
}
if ($file === false || !is_file($file)) {
    $path = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = $root . $path;
chdir(dirname($root . $path));
if ($path === '/wp-cron.php') {
    // It loads WordPress only where ABSPATH is not known yet, and here it is.
    require_once ABSPATH . 'wp-load.php';
}
require $root . $path;
return true;
