//! Settings of services, with names in many languages, and values that people made up.

use super::{expect_all, found};

#[test]
fn names_of_many_languages_lead_to_a_password() {
    expect_all(
        "etc/app/app.conf",
        &[
            "parola = «{word14}»",
            "jelszo=«{word14}»",
            "sifre = «{word14}»",
            "parool: «{word14}»",
            "slaptazodis = «{word14}»",
            "kodeord = «{word14}»",
            "zaporka = «{word14}»",
        ],
    );
    expect_all(
        "web.config",
        &[
            "<add key=\"Smtp.Parola\" value=\"«{word14}»\" />",
            "<add key=\"Db:Jelszo\" value=\"«{word14}»\" />",
        ],
    );
}

#[test]
fn a_token_that_somebody_made_up_is_found_in_settings() {
    expect_all(
        "etc/app/app.conf",
        &[
            "api-key = «Wren_27{digits2}»",
            "api_token=«maple-otter-river-stone»",
        ],
    );
    for text in [
        "api_key = default-key-name",
        "auth = nginx_basic2",
        "token = access_token",
        "token = bearer",
    ] {
        assert_eq!(found("etc/app/app.conf", text), [], "{text}");
    }
}

#[test]
fn a_setting_of_a_pool_is_read_through_its_brackets() {
    expect_all("php-fpm/www.conf", &["env[DB_PASSWORD] = «{word14}»"]);
}

#[test]
fn the_next_field_of_a_connection_is_no_part_of_its_password() {
    expect_all(
        "etc/mssql.config",
        &["<add connectionString=\"Server=10.0.0.1;Password=«{alnum14}»;Encrypt=True\" />"],
    );
}

#[test]
fn entries_of_a_group_of_tokens_need_no_telling_names() {
    expect_all(
        "tokens.yaml",
        &[
            "api_keys:\n  grafana: «{hex40}»\n  netbox: '«{alnum32}»'\n  url: https://x.example/{alnum24}\nport: 80\n",
            "tokens:\n  - name: ci\n    value: «{hex32}»\n  - name: bot\n    value: «{alnum40}»\n",
        ],
    );
    expect_all(
        "tokens.json",
        &[
            "{\"tokens\": {\"ci\": \"«{hex40}»\", \"bot\": \"«{alnum32}»\", \"id\": \"{alnum24}\"}, \"x\": 1}",
        ],
    );
    for text in [
        "tokens:\n  colour: bright-blue\n  max: 4096\n",
        "secrets:\n  db_password:\n    file: ./db_password.txt\n",
        "secrets:\n  - name: registry-credentials-2026\n",
    ] {
        assert_eq!(found("compose.yaml", text), [], "{text}");
    }
}

#[test]
fn a_key_whose_name_is_one_word_is_found() {
    expect_all(
        "devices.json",
        &["{\"x_vwirekey\": \"«{hex32}»\", \"x_has_ssh_hostkey\": true}"],
    );
    expect_all(
        "wiki/LocalSettings.php",
        &["$wgDBpassword = \"«{word14}»\";"],
    );
    assert_eq!(
        found("a.json", "{\"signingkey\": \"4A4E6A05C26A4AC7\"}"),
        []
    );
}

#[test]
fn the_value_of_an_object_inside_a_string_is_found() {
    expect_all(
        "realm.json",
        &["{\"type\": \"otp\", \"secretData\": \"{\\\"value\\\":\\\"«{alnum20}»\\\"}\"}"],
    );
}

#[test]
fn sessions_that_are_counted_and_modules_are_no_secrets() {
    for text in [
        "\tAcct-Session-Id = \"FCB8A58AEAF4C489\"\n",
        "\tAcct-Unique-Session-Id = \"eaf1dad39b0978a6fb37bff05adb745d\"\n",
        "password_hashing_module = rabbit_password_hashing_sha512\n",
        "secret = testing123\n",
        "password = \"@{vault:idrac}\"\n",
        "rpcd.@login[0].password='$p$root'\n",
    ] {
        assert_eq!(found("etc/app/detail.conf", text), [], "{text}");
    }
}

#[test]
fn the_uuid_with_which_libvirt_names_a_secret_is_none() {
    let text = crate::template::fill(
        "virsh secret-set-value --secret {uuid} --base64 \"$KEY\"\n",
        3,
    );
    assert_eq!(found("notes.txt", &text), []);
    expect_all("notes.txt", &["client_secret = «{uuid}»\n"]);
}
