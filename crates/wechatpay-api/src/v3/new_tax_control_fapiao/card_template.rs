// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/card-template`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/card-template`
///
/// `POST`: 创建电子发票卡券模板, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529382>.
#[derive(Debug, Clone)]
pub struct CardTemplate<C> {
    at: At<C>,
}

impl<C: Caller> CardTemplate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建电子发票卡券模板: `POST /v3/new-tax-control-fapiao/card-template`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529382>, <https://pay.weixin.qq.com/doc/v3/partner/4012474026>, <https://pay.weixin.qq.com/doc/v3/partner/4015792562>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::new_tax_control_fapiao::POST_CARD_TEMPLATE, body)
    }
}

/// What [`CardTemplate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 卡券模板信息.
    pub card_template_information: CardTemplateInformation,
}

/// 卡券模板信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CardTemplateInformation {
    /// 收款方名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_name: Option<String>,
    /// 卡券logo地址.
    pub logo_url: String,
    /// 卡券自定义cell位配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_cell: Option<CustomCell>,
}

/// 卡券自定义cell位配置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CustomCell {
    /// cell位文字.
    pub words: String,
    /// cell位描述.
    pub description: String,
    /// 点击cell位跳转的地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 点击cell位跳转的小程序的用户名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_user_name: Option<String>,
    /// 点击cell位跳转的小程序的页面路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
}

/// What [`CardTemplate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 插卡公众号AppID.
    pub card_appid: String,
    /// 卡券模板id.
    pub card_id: String,
}

crate::answer! {
    PostAnswer {
        required card_appid "card_appid",
        required card_id "card_id",
    }
}

impl Request for PostRequest {}
