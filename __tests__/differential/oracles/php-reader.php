<?php
// Reads a JSON list of profile files on its standard input, and prints what PHP makes of each: the
// lines that begin with # are taken out first, as the SDK does. What it refuses is null.
$read = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $text) {
    $kept = preg_replace('/^#.*\n/m', '', $text);
    $parsed = @parse_ini_string($kept, true, INI_SCANNER_RAW);
    if ($parsed === false) {
        $read[] = null;
        continue;
    }
    $sections = array_filter($parsed, 'is_array');
    $read[] = (object) array_map(fn ($section) => (object) $section, $sections);
}
echo json_encode($read);
