<?php
// Run once in an empty database: the tables, a user of each kind, and an application password for each. Prints them as JSON.
define('ABSPATH', getenv('SITE_FOLDER') . '/');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$made = [];
$first = bin2hex(random_bytes(12));
$answer = wp_install('Gemeente Voorbeeld', 'administrator', 'administrator@example.invalid', true, '', $first);
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'Europe/Amsterdam');
switch_theme('plain');
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
    $password = $role === 'administrator' ? $first : bin2hex(random_bytes(12));
    $id = $role === 'administrator' ? $answer['user_id'] : wp_insert_user([
        'user_login' => $role,
        'user_pass' => $password,
        'user_email' => "$role@example.invalid",
        'display_name' => "Test " . ucfirst($role),
        'description' => "Ik ben $role & schrijf <hier>.",
        'role' => $role,
    ]);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
    [$application] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);
    $made[$role] = ['id' => $id, 'password' => $password, 'application' => $application];
}
file_put_contents(getenv('SITE_USERS'), json_encode($made));
