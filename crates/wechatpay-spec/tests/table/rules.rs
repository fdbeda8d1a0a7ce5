//! What must hold between fields.

use wechatpay_spec::{Note, Report};

use crate::seeds::{Seed, assert_only, global_jsapi, global_mini_program, password_exempt, problems, scheduled};

/// The report on a seed with only these of the fields that belong to a mode.
fn with_only(seed: &Seed, kept: &[&str]) -> Report {
    seed.check_with(|body| {
        body.retain(|name, _| {
            let of_a_mode = ["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid"].contains(&name.as_str());
            !of_a_mode || kept.contains(&name.as_str())
        });
    })
}

#[test]
fn one_of_the_two_openids_is_enough_and_both_are_fine() {
    for seed in [password_exempt(), scheduled()] {
        for gone in ["sp_openid", "sub_openid"] {
            let report = seed.check_with(|body| {
                body.remove(gone);
            });
            assert_eq!(problems(&report), [], "without {gone}");
        }
        assert_eq!(problems(&seed.check_with(|_| {})), []);
    }
}

#[test]
fn without_any_openid_both_are_named() {
    for seed in [password_exempt(), scheduled()] {
        let report = seed.check_with(|body| body.retain(|name, _| !name.ends_with("_openid")));
        assert_only(&report, "/sp_openid", "at least one of sp_openid, sub_openid is required");
    }
}

#[test]
fn an_openid_that_is_null_is_one_problem_not_two() {
    let report = password_exempt().check_with(|body| {
        body.remove("sub_openid");
        body.insert("sp_openid".into(), serde_json::Value::Null);
    });
    assert_only(&report, "/sp_openid", "must not be null");
}

#[test]
fn direct_mode_needs_the_appid_alone() {
    for seed in [global_mini_program(), global_jsapi()] {
        let report = with_only(&seed, &["appid"]);
        assert_eq!(problems(&report), []);
        assert_eq!(report.notes, []);
    }
}

#[test]
fn institution_mode_needs_sub_mchid_and_sp_appid() {
    for seed in [global_mini_program(), global_jsapi()] {
        for kept in [&["sub_mchid", "sp_appid"][..], &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"]] {
            let report = with_only(&seed, kept);
            assert_eq!(problems(&report), []);
            assert_eq!(report.notes, []);
        }
        assert_only(&with_only(&seed, &["sub_mchid"]), "/sp_appid", "is required together with");
        assert_only(&with_only(&seed, &["sp_appid"]), "/sub_mchid", "is required together with");
        for sign in ["sp_mchid", "sub_appid"] {
            let report = with_only(&seed, &[sign]);
            let pointers: Vec<_> = problems(&report).into_iter().map(|(pointer, _)| pointer).collect();
            assert_eq!(pointers, ["/sub_mchid", "/sp_appid"], "{sign}");
        }
    }
}

#[test]
fn a_body_of_neither_mode_is_asked_for_the_appid() {
    for seed in [global_mini_program(), global_jsapi()] {
        assert_only(&with_only(&seed, &[]), "/appid", "is required unless sub_mchid and sp_appid are given");
    }
}

#[test]
fn fields_of_both_modes_are_noted_but_no_problem() {
    let report = with_only(&global_mini_program(), &["appid", "sub_mchid", "sp_appid"]);
    assert_eq!(problems(&report), []);
    let [Note::MixedModes { signs, others }] = &report.notes[..] else { panic!("{report:?}") };
    assert_eq!(*others, ["appid"]);
    assert!(signs.contains(&"sub_mchid"));
}
