<?php
// The configuration of the test site: its own database through a socket, its address as it was asked for, so that a proxy may stand before it.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('SITE_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';
$address = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1');
define('WP_HOME', $address);
define('WP_SITEURL', $address);
define('WP_CONTENT_DIR', getenv('SITE_FOLDER') . '/wp-content');
// 'local' lets application passwords work over plain http.
define('WP_ENVIRONMENT_TYPE', is_file(getenv('SITE_FOLDER') . '/../switches/production') ? 'production' : 'local');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_DEBUG', false);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', hash('sha256', 'key ' . $name));
    define($name . '_SALT', hash('sha256', 'salt ' . $name));
}
require_once ABSPATH . 'wp-settings.php';
