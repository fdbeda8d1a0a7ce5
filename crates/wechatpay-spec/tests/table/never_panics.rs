//! Whatever comes from outside, there is an answer.

use proptest::{collection, prelude::*};
use serde_json::{Number, Value};
use wechatpay_spec::{check, check_query, find, operations};

use crate::seeds::all;

/// Any JSON, with names that the table knows among them.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| Number::from_f64(number).map_or(Value::Null, Value::Number)),
        any::<String>().prop_map(Value::from),
        "(http|https)://[\\PC]{0,20}".prop_map(Value::from),
        "[0-9T:+\\-Z.\\[\\]]{0,32}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 8, |inner| {
        let pairs = collection::vec((name(), inner.clone()), 0..8);
        prop_oneof![
            collection::vec(inner, 0..4).prop_map(Value::from),
            pairs.prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    let known: Vec<_> = operations()
        .flat_map(|operation| operation.body.iter().chain(operation.query))
        .map(|field| field.name)
        .collect();
    prop_oneof![
        proptest::sample::select(known).prop_map(str::to_owned),
        Just("estimated_deduct_amount".to_owned()),
        any::<String>()
    ]
}

proptest! {
    #[test]
    fn checking_any_body_gives_a_report(body in json()) {
        for operation in operations() {
            let report = check(operation, &body);
            for problem in &report.problems {
                let found = body.pointer(&problem.field).unwrap_or(&Value::Null);
                prop_assert_eq!(found, &problem.value, "{}", problem.field);
            }
        }
    }

    #[test]
    fn checking_a_seed_with_any_value_in_any_field_gives_a_report(name in name(), value in json()) {
        for seed in all() {
            let _ = seed.check_field(&name, value.clone());
        }
    }

    #[test]
    fn checking_any_query_gives_a_report(parameters in collection::vec((name(), any::<String>()), 0..6)) {
        for operation in operations() {
            let _ = check_query(operation, &parameters);
        }
    }

    #[test]
    fn any_method_and_path_lead_somewhere_or_nowhere(
        method in "(GET|POST|\\PC{0,8})",
        path in any::<String>(),
        tail in "[/{}%a-z0-9\\-_]{0,60}",
    ) {
        let _ = find(&method, &path);
        let _ = find(&method, &tail);
        let _ = find(&method, &format!("/v3/global/papay/contracts/{path}"));
        let _ = find(&method, &format!("/v3/{tail}"));
    }
}
