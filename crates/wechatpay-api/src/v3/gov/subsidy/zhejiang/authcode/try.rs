// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/authcode/try`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/authcode/try`
///
/// `POST`: 预核销品类凭证码, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Try<C> {
    at: At<C>,
}

impl<C: Caller> Try<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预核销品类凭证码: `POST /v3/gov/subsidy/zhejiang/authcode/try`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_AUTHCODE_TRY, body)
    }
}

/// What [`Try::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 接入方请求流水号.
    pub sp_serial_no: String,
    /// 商户号.
    pub mchnt_no: String,
    /// 终端号.
    pub term_no: String,
    /// 品类凭证码.
    pub auth_code: String,
    /// 品类编码.
    pub category: String,
    /// 区县编码.
    pub county_code: String,
}

/// What [`Try::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 冻结流水号.
    pub cred_frozen_no: String,
    /// 活动号.
    pub event_id: String,
    /// 活动标题.
    pub event_title: String,
    /// `discount_mode`: one of `DIS_FLAG`, `DIS_CALC`, `DIS_SMKT`.
    pub discount_mode: DiscountMode,
    /// 原订单金额.
    pub amount: Option<i64>,
    /// 优惠金额.
    pub discount_amt: Option<i64>,
    /// 实付金额.
    pub pay_amt: Option<i64>,
    /// 渠道优惠标记.
    pub channel_dis_flag: Option<String>,
    /// 渠道活动号列表.
    pub channel_evt_no: Option<String>,
    /// 品类编码.
    pub category_id: String,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        required cred_frozen_no "cred_frozen_no",
        required event_id "event_id",
        required event_title "event_title",
        required discount_mode "discount_mode",
        optional amount "amount",
        optional discount_amt "discount_amt",
        optional pay_amt "pay_amt",
        optional channel_dis_flag "channel_dis_flag",
        optional channel_evt_no "channel_evt_no",
        required category_id "category_id",
    }
}

crate::open_enum! {
/// `discount_mode`.
    DiscountMode {
    DisFlag = "DIS_FLAG",
    DisCalc = "DIS_CALC",
    DisSmkt = "DIS_SMKT",
    }
}

impl Request for PostRequest {}
