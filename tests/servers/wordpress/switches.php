<?php
/* Plugin Name: Switches. What site owners and other plugins do to a WordPress, each behind a file in the folder 'switches'. */
function site_switch(string $name): bool {
    return is_file(getenv('SITE_FOLDER') . '/../switches/' . $name);
}
if (site_switch('no-application-passwords')) {
    add_filter('wp_is_application_passwords_available', '__return_false');
}
if (site_switch('plain-permalinks')) {
    add_filter('pre_option_permalink_structure', '__return_empty_string');
}
if (site_switch('no-link-header')) {
    remove_action('template_redirect', 'rest_output_link_header', 11);
}
if (site_switch('no-link-at-all')) {
    remove_action('template_redirect', 'rest_output_link_header', 11);
    remove_action('wp_head', 'rest_output_link_wp_head', 10);
}
if (site_switch('review-first')) {
    // An editorial workflow: what is published waits for somebody else.
    add_filter('wp_insert_post_data', function ($data) {
        if ($data['post_type'] === 'post' && $data['post_status'] === 'publish') {
            $data['post_status'] = 'pending';
        }
        return $data;
    });
}
if (site_switch('resize-dies')) {
    // Memory ran out while the smaller pictures were made: the file is in, the answer is a 500.
    add_filter('intermediate_image_sizes_advanced', function ($sizes) {
        throw new Error('out of memory');
    });
}
if (site_switch('version-7')) {
    add_filter('the_generator', fn () => '<meta name="generator" content="WordPress 7.0.1" />');
}
if (site_switch('no-generator')) {
    add_filter('the_generator', '__return_empty_string');
}
if (site_switch('no-trash')) {
    define('EMPTY_TRASH_DAYS', 0);
}
