//! Examples are requests that the checker takes, and snippets say what they hold.

use serde_json::json;
use wechatpay_spec::{
    Content, Example, Note, Operation, Reply, Style, Version, check, check_query, check_variables, operation,
    operations, snippet,
};

use crate::seeds::{combine, global_jsapi, global_mini_program, operation as found};

fn code(operation: &Operation, style: Style) -> String {
    snippet(operation, style, &Example::of(operation)).unwrap()
}

#[test]
fn every_example_is_well_formed() {
    for operation in operations().filter(|operation| operation.version == Version::V3) {
        let example = Example::of(operation);
        let asked = check_query(operation, &example.query);
        let named = check_variables(operation, &example.variables);
        assert_eq!(asked.problems, [], "{}", operation.name);
        assert_eq!(named.problems, [], "{}", operation.name);
        if operation.content == Content::Json {
            let report = check(operation, &example.body);
            assert_eq!(report.problems, [], "{}: {:#}", operation.name, example.body);
            // Two of the seeds print the fields of both modes.
            let mixed = |note: &Note| operation.example.is_some() && matches!(note, Note::MixedModes { .. });
            assert!(report.notes.iter().all(mixed), "{}: {:?} {:#}", operation.name, report.notes, example.body);
        }
    }
}

#[test]
fn the_example_of_a_seed_is_the_seed() {
    for seed in [global_mini_program(), combine(), global_jsapi()] {
        assert_eq!(Example::of(seed.operation).body, seed.body, "{}", seed.operation.name);
    }
}

#[test]
fn only_operations_of_v3_have_a_call() {
    for operation in operations() {
        for style in Style::ALL {
            let code = snippet(operation, style, &Example::of(operation));
            assert_eq!(code.is_some(), operation.version == Version::V3, "{}", operation.name);
        }
    }
}

#[test]
fn the_six_styles_of_a_seed_are_those_of_its_page() {
    let operation = combine().operation;
    let path = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
    let ends = |style, call: &str| {
        let code = code(operation, style);
        let body = code.strip_prefix("let body = json!({\n    \"appid\": \"wxd678efh567hg6787\",\n").unwrap();
        let (_, rest) = body.split_once("});\n").unwrap();
        let print = "println!(\"{}\", String::from_utf8_lossy(answer.raw_body()));\n";
        let one_line = rest.replace("\n    .", ".");
        assert_eq!(one_line, format!("let answer = {call};\n{print}"));
    };
    let steps = "client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program()";
    ends(Style::AsyncChain, &format!("{steps}.post(&body).await?"));
    ends(Style::AsyncDeclarative, &format!("client.chain({path:?}).post(&body).await?"));
    ends(Style::AsyncAttribute, &format!("client[{path:?}].post(&body).await?"));
    ends(Style::SyncChain, &format!("{steps}.post(&body).send()?"));
    ends(Style::SyncDeclarative, &format!("client.chain({path:?}).post(&body).send()?"));
    ends(Style::SyncAttribute, &format!("client[{path:?}].post(&body).send()?"));
}

#[test]
fn path_and_query_are_set_where_each_style_has_them() {
    let operation = found("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}");
    let example =
        Example::new(vec![("out_trade_no".into(), "a \"1\"".into())], vec![("mchid".into(), "19".into())], ().into());
    let chain = snippet(operation, Style::SyncChain, &example).unwrap().replace("\n    .", ".");
    assert!(chain.starts_with("let query = json!({\n    \"mchid\": \"19\",\n});\n"), "{chain}");
    assert!(chain.contains(".out_trade_no().out_trade_no(\"a \\\"1\\\"\").get(&query).send()?;"), "{chain}");
    let text = snippet(operation, Style::SyncDeclarative, &example).unwrap().replace("\n    .", ".");
    assert!(
        text.contains(".variable(\"out_trade_no\", \"a \\\"1\\\"\").get().query(\"mchid\", \"19\").send()?;"),
        "{text}"
    );
}

#[test]
fn sensitive_fields_are_encrypted_and_json_in_a_text_is_written_as_json() {
    let add = code(operation("post_v3_profitsharing_receivers_add").unwrap(), Style::AsyncChain);
    assert!(!add.contains("encrypt"), "the name is optional: {add}");
    let body = json!({ "receiver": { "name": "张三" }, "large": 4_000_000_000_u64, "name": "张三" });
    let with = Example::new(Vec::new(), Vec::new(), body);
    let add = snippet(operation("post_v3_profitsharing_receivers_add").unwrap(), Style::AsyncChain, &with).unwrap();
    assert!(add.contains("    \"name\": client.encrypt(\"张三\")?.ciphertext,\n"), "{add}");
    assert!(add.contains("        \"name\": \"张三\",\n"), "no field of the table stands there: {add}");
    assert!(add.contains("\"large\": 4000000000_i64,"), "{add}");
}

#[test]
fn an_upload_gives_its_file_and_a_download_is_written_to_one() {
    let upload = operations().filter(|one| one.content == Content::Form && one.version == Version::V3);
    for operation in upload {
        let typed = code(operation, Style::AsyncChain);
        assert!(typed.contains("::PostRequest;\n") && typed.contains(".post(&form)"), "{typed}");
        let text = code(operation, Style::AsyncAttribute);
        assert!(text.contains("let meta = json!({") && text.contains(".post_form(&(meta, file))"), "{text}");
    }
    let file = operations().find(|one| one.reply == Reply::File && one.version == Version::V3).unwrap();
    assert!(code(file, Style::SyncChain).contains(".download()"));
}
