#[test]
fn phrases_names_of_several_words_and_shared_secrets_are_read_where_they_stand() {
    for (path, template) in [
        (
            "x.py",
            "RESTIC_PASSWORD = '''«windmill ibex loom scallop»'''\n",
        ),
        (
            "x.html",
            "<td>Mot de passe</td><td><b>«{alnum12}»</b></td>\n",
        ),
        (
            "src/main/java/org/example/M.java",
            "p.setProperty(\"password\", \"«{word14}»\");\n",
        ),
        (
            "src/main/java/org/example/M.java",
            "k = new SecretKeySpec(\"«{hex32}»\".getBytes(), \"AES\");\n",
        ),
        (
            "x.rs",
            "static SIGNING_KEY: &[u8; 32] = b\"«{alnum32}»\";\n",
        ),
        (
            "x.log",
            "wire : \"Authorization: Bearer «{alnum40}»[\\r][\\n]\"\n",
        ),
        (
            "chat.txt",
            "[09:40] ada: vpn psk for the new site: «{alpha4}<{digits2}F]{alpha4}8s^V»\n",
        ),
        (
            "swanctl.conf",
            "  secret = \"«quilt.tractor.ember.saffron»\"\n",
        ),
    ] {
        crate::marked::finds(path, template);
    }
}

#[test]
fn names_of_files_that_only_begin_as_those_of_catalogues_are_no_catalogues() {
    let password = "{ \"key\": \"X-Api-Key\", \"value\": \"«{alnum32}»\" }";
    for path in [
        "api/shop.postman_collection.json",
        "var/log/messages.json",
        "home/locale-gen.json",
    ] {
        crate::marked::finds(path, password);
    }
}
