//! Whether two requests say the same.

use serde_json::Value;
use wechatpay_spec::{Field, Kind, Operation};

/// Compares the bodies of an operation. A sensitive field counts as there or not there: it is encrypted anew each time, so that two
/// ciphertexts of one text are never alike.
pub(crate) fn same_body(operation: &Operation, one: &Value, other: &Value) -> bool {
    if one == other {
        return true;
    }
    let (mut one, mut other) = (one.clone(), other.clone());
    blank(operation.body, &mut one);
    blank(operation.body, &mut other);
    one == other
}

fn blank(fields: &[Field], value: &mut Value) {
    for field in fields {
        if let Some(value) = value.get_mut(field.name) {
            blank_kind(field.kind, value);
        }
    }
}

fn blank_kind(kind: Kind, value: &mut Value) {
    match kind {
        Kind::Sealed(_) => *value = Value::Null,
        Kind::Object(fields) => blank(fields, value),
        Kind::List(kind) => value.as_array_mut().into_iter().flatten().for_each(|item| blank_kind(*kind, item)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wechatpay_spec::table::v3::ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP as REAL_NAME;

    use super::*;

    #[test]
    fn a_ciphertext_is_no_difference_and_everything_else_is() {
        let body = |name: &str, code: &str| json!({"appid": "wx1", "out_contract_code": code, "real_name": name, "cred_id": name});
        assert!(same_body(&REAL_NAME, &body("a", "1"), &body("b", "1")));
        assert!(!same_body(&REAL_NAME, &body("a", "1"), &body("a", "2")));
        let mut without = body("a", "1");
        without.as_object_mut().unwrap().shift_remove("real_name");
        assert!(!same_body(&REAL_NAME, &body("a", "1"), &without));
    }
}
