// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/cards`

pub mod upload_file;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/cards`
///
/// `POST`: 将出租车电子发票插入微信用户卡包, see <https://pay.weixin.qq.com/doc/v3/partner/4012461432>.
#[derive(Debug, Clone)]
pub struct Cards<C> {
    at: At<C>,
}

impl<C: Caller> Cards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/taxi-invoice/cards/upload-file`
    #[doc(alias = "uploadFile")]
    #[must_use]
    pub fn upload_file(&self) -> upload_file::UploadFile<C> {
        upload_file::UploadFile::new(self.at.clone())
    }

    /// 将出租车电子发票插入微信用户卡包: `POST /v3/taxi-invoice/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461432>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::taxi_invoice::POST_CARDS, body)
    }
}

/// What [`Cards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 出租车经营主体商户号.
    pub company_mchid: String,
    /// 面对面付款单号.
    pub trade_number: String,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 营运资格证号.
    pub driver_license: String,
    /// 车牌号.
    pub plate_number: String,
    /// 发票卡券信息.
    pub fapiao_card_information: FapiaoCardInformation,
    /// 获取乘客行程单详情的凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// 发票卡券信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoCardInformation {
    /// 电子发票文件ID.
    pub fapiao_media_id: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 发票代码.
    pub fapiao_code: String,
    /// 开票时间.
    pub fapiao_time: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 总税额.
    pub tax_amount: i64,
    /// 总金额.
    pub amount: i64,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 销售方信息.
    pub seller_information: SellerInformation,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票行信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Items>>,
    /// 备注信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 购买方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BuyerInformation {
    /// 购买方类型.
    pub r#type: String,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
}

/// 销售方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SellerInformation {
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: String,
    /// 地址.
    pub address: String,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
}

/// 附加信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExtraInformation {
    /// 收款人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// 复核人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// 开票人.
    pub drawer: String,
}

/// 发票行信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Items {
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 数量.
    pub quantity: i64,
    /// 单价.
    pub unit_price: i64,
    /// 单行金额.
    pub amount: i64,
    /// 单行税额.
    pub tax_amount: i64,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// 税收优惠政策标识.
    pub tax_prefer_mark: String,
    /// 是否折扣行.
    pub discount: bool,
}

/// What [`Cards::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 插入用户卡包的公众号AppID.
    pub card_appid: String,
    /// 用户在插卡公众号下的OpenID.
    pub card_openid: String,
    /// 出租车电子发票卡券模板ID.
    pub card_id: String,
    /// 出租车电子发票在卡包中的编码.
    pub card_code: String,
}

crate::answer! {
    PostAnswer {
        required card_appid "card_appid",
        required card_openid "card_openid",
        required card_id "card_id",
        required card_code "card_code",
    }
}

impl Request for PostRequest {}
