// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/user-title/title-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/user-title/title-url`
///
/// `GET`: 获取抬头填写链接, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538106>.
#[derive(Debug, Clone)]
pub struct TitleUrl<C> {
    at: At<C>,
}

impl<C: Caller> TitleUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取抬头填写链接: `GET /v3/new-tax-control-fapiao/user-title/title-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538106>, <https://pay.weixin.qq.com/doc/v3/partner/4012474040>, <https://pay.weixin.qq.com/doc/v3/partner/4015770776>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_USER_TITLE_TITLE_URL, query)
    }
}

/// What [`TitleUrl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// `source`: one of `WEB`, `MINIPROGRAM`.
    pub source: Source,
    /// 商户AppID.
    pub appid: String,
    /// 用户OpenID.
    pub openid: String,
    /// 总金额.
    pub total_amount: i64,
    /// 销售方名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_name: Option<String>,
    /// 是否需要展示手机号填写栏.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_phone_cell: Option<bool>,
    /// 用户是否必须填写手机号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_input_phone: Option<bool>,
    /// 是否需要展示邮箱地址填写栏.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_email_cell: Option<bool>,
    /// 用户是否必须填写邮箱地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_input_email: Option<bool>,
}

crate::open_enum! {
/// `source`.
    Source {
    Web = "WEB",
    Miniprogram = "MINIPROGRAM",
    }
}

/// What [`TitleUrl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 抬头填写链接.
    pub title_url: Option<String>,
    /// 抬头填写小程序AppID.
    pub miniprogram_appid: Option<String>,
    /// 抬头填写小程序页面路径.
    pub miniprogram_path: Option<String>,
    /// 抬头填写小程序的用户名.
    pub miniprogram_user_name: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional title_url "title_url",
        optional miniprogram_appid "miniprogram_appid",
        optional miniprogram_path "miniprogram_path",
        optional miniprogram_user_name "miniprogram_user_name",
    }
}

impl Request for GetQuery {}
