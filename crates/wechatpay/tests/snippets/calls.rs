//! Written by the test beside it; do not edit.

/// 异步纯链式
pub(crate) mod async_chain {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::Client;

    /// 小程序签约
    pub(crate) async fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client
            .v3()
            .global()
            .papay()
            .contracts()
            .miniprogram_pre_entrust_sign()
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) async fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client
            .v3()
            .ecommerce()
            .combine_papay()
            .contracts()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) async fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client.v3().global().papay().contracts().jsapi_pre_entrust_sign().post(&body).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) async fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client
            .v3()
            .password_exempt_contract()
            .contracts()
            .service_provider()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) async fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client
            .v3()
            .papay()
            .scheduled_deduct_sign()
            .partner()
            .contracts()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) async fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({});
        let answer = client.v3().certificates().get(&query).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) async fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .v3()
            .pay()
            .transactions()
            .out_trade_no()
            .out_trade_no("20261120100000")
            .get(&query)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) async fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .v3()
            .pay()
            .transactions()
            .out_trade_no()
            .out_trade_no("20261120100000")
            .close()
            .post(&body)
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) async fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .v3()
            .eduschoolpay()
            .contracts()
            .contract_id("20261120100000")
            .terminate()
            .post()
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) async fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "organization_type": "SUBJECT_TYPE_ENTERPRISE",
            "cert_number": client.encrypt("20261120100000")?.ciphertext,
        });
        let answer = client.v3().ecommerce().subject_sub_merchants().get(&query).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) async fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client
            .v3()
            .ecommerce()
            .applyments()
            .submit_account_hosting_applyment()
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) async fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        use wechatpay::api::v3::global::merchant_storage::file::upload::PostRequest;
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let mut form = PostRequest { file, ..Default::default() };
        form.meta.digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".into();
        form.meta.filename = "licence.jpg".into();
        let answer = client.v3().global().merchant_storage().file().upload().post(&form).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) async fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "date": "2026-11-20",
            "mchid": "1900000001",
        });
        let written = client.v3().global().statements().get(&query).download().to_file("download").await?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}

/// 异步声明式
pub(crate) mod async_declarative {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::Client;

    /// 小程序签约
    pub(crate) async fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client
            .chain("v3/global/papay/contracts/miniprogram-pre-entrust-sign")
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) async fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client
            .chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program")
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) async fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client.chain("v3/global/papay/contracts/jsapi-pre-entrust-sign").post(&body).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) async fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client
            .chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program")
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) async fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client
            .chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program")
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) async fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client.chain("v3/certificates").get().await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) async fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
            .variable("out_trade_no", "20261120100000")
            .get()
            .query("mchid", "1900000001")
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) async fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
            .variable("out_trade_no", "20261120100000")
            .post(&body)
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) async fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/eduschoolpay/contracts/{contract_id}/terminate")
            .variable("contract_id", "20261120100000")
            .post(&())
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) async fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/ecommerce/subject-sub-merchants")
            .get()
            .query("organization_type", "SUBJECT_TYPE_ENTERPRISE")
            .query("cert_number", client.encrypt("20261120100000")?.ciphertext)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) async fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client
            .chain("v3/ecommerce/applyments/submit-account-hosting-applyment")
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) async fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        let meta = json!({
            "digest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "filename": "licence.jpg",
        });
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let answer = client.chain("v3/global/merchant-storage/file/upload").post_form(&(meta, file)).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) async fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let written = client
            .chain("v3/global/statements")
            .get()
            .query("date", "2026-11-20")
            .query("mchid", "1900000001")
            .download()
            .to_file("download")
            .await?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}

/// 异步属性式
pub(crate) mod async_attribute {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::Client;

    /// 小程序签约
    pub(crate) async fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client["v3/global/papay/contracts/miniprogram-pre-entrust-sign"].post(&body).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) async fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"]
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) async fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client["v3/global/papay/contracts/jsapi-pre-entrust-sign"].post(&body).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) async fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"]
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) async fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"]
            .post(&body)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) async fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/certificates"].get().await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) async fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
            .variable("out_trade_no", "20261120100000")
            .get()
            .query("mchid", "1900000001")
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) async fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client["v3/pay/transactions/out-trade-no/{out_trade_no}/close"]
            .variable("out_trade_no", "20261120100000")
            .post(&body)
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) async fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/eduschoolpay/contracts/{contract_id}/terminate"]
            .variable("contract_id", "20261120100000")
            .post(&())
            .await?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) async fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/ecommerce/subject-sub-merchants"]
            .get()
            .query("organization_type", "SUBJECT_TYPE_ENTERPRISE")
            .query("cert_number", client.encrypt("20261120100000")?.ciphertext)
            .await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) async fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client["v3/ecommerce/applyments/submit-account-hosting-applyment"].post(&body).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) async fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        let meta = json!({
            "digest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "filename": "licence.jpg",
        });
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let answer = client["v3/global/merchant-storage/file/upload"].post_form(&(meta, file)).await?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) async fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let written = client["v3/global/statements"]
            .get()
            .query("date", "2026-11-20")
            .query("mchid", "1900000001")
            .download()
            .to_file("download")
            .await?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}

/// 同步纯链式
pub(crate) mod sync_chain {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::blocking::Client as Client;

    /// 小程序签约
    pub(crate) fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client
            .v3()
            .global()
            .papay()
            .contracts()
            .miniprogram_pre_entrust_sign()
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client
            .v3()
            .ecommerce()
            .combine_papay()
            .contracts()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client.v3().global().papay().contracts().jsapi_pre_entrust_sign().post(&body).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client
            .v3()
            .password_exempt_contract()
            .contracts()
            .service_provider()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client
            .v3()
            .papay()
            .scheduled_deduct_sign()
            .partner()
            .contracts()
            .pre_entrust_sign()
            .mini_program()
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({});
        let answer = client.v3().certificates().get(&query).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .v3()
            .pay()
            .transactions()
            .out_trade_no()
            .out_trade_no("20261120100000")
            .get(&query)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .v3()
            .pay()
            .transactions()
            .out_trade_no()
            .out_trade_no("20261120100000")
            .close()
            .post(&body)
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .v3()
            .eduschoolpay()
            .contracts()
            .contract_id("20261120100000")
            .terminate()
            .post()
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "organization_type": "SUBJECT_TYPE_ENTERPRISE",
            "cert_number": client.encrypt("20261120100000")?.ciphertext,
        });
        let answer = client.v3().ecommerce().subject_sub_merchants().get(&query).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client
            .v3()
            .ecommerce()
            .applyments()
            .submit_account_hosting_applyment()
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        use wechatpay::api::v3::global::merchant_storage::file::upload::PostRequest;
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let mut form = PostRequest { file, ..Default::default() };
        form.meta.digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".into();
        form.meta.filename = "licence.jpg".into();
        let answer = client.v3().global().merchant_storage().file().upload().post(&form).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let query = json!({
            "date": "2026-11-20",
            "mchid": "1900000001",
        });
        let written = client.v3().global().statements().get(&query).download().to_file("download")?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}

/// 同步声明式
pub(crate) mod sync_declarative {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::blocking::Client as Client;

    /// 小程序签约
    pub(crate) fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client
            .chain("v3/global/papay/contracts/miniprogram-pre-entrust-sign")
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client
            .chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program")
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client.chain("v3/global/papay/contracts/jsapi-pre-entrust-sign").post(&body).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client
            .chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program")
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client
            .chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program")
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client.chain("v3/certificates").get().send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
            .variable("out_trade_no", "20261120100000")
            .get()
            .query("mchid", "1900000001")
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client
            .chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
            .variable("out_trade_no", "20261120100000")
            .post(&body)
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/eduschoolpay/contracts/{contract_id}/terminate")
            .variable("contract_id", "20261120100000")
            .post(&())
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client
            .chain("v3/ecommerce/subject-sub-merchants")
            .get()
            .query("organization_type", "SUBJECT_TYPE_ENTERPRISE")
            .query("cert_number", client.encrypt("20261120100000")?.ciphertext)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client
            .chain("v3/ecommerce/applyments/submit-account-hosting-applyment")
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        let meta = json!({
            "digest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "filename": "licence.jpg",
        });
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let answer = client
            .chain("v3/global/merchant-storage/file/upload")
            .post_form(&(meta, file))
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let written = client
            .chain("v3/global/statements")
            .get()
            .query("date", "2026-11-20")
            .query("mchid", "1900000001")
            .download()
            .to_file("download")?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}

/// 同步属性式
pub(crate) mod sync_attribute {
    use std::error::Error;

    use serde_json::json;
    use wechatpay::blocking::Client as Client;

    /// 小程序签约
    pub(crate) fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "user_client_ip": "119.145.83.6",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client["v3/global/papay/contracts/miniprogram-pre-entrust-sign"].post(&body).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序方式预签约
    pub(crate) fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "notify_url": "https://yourapp.com/notify",
        });
        let answer = client["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"]
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// JSAPI预签约
    pub(crate) fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "appid": "wxd678efh567hg6787",
            "sub_mchid": "1230000109",
            "sp_appid": "wx8888888888888888",
            "sp_mchid": "3200000001",
            "sub_appid": "wxcbda96de0b165484",
            "plan_id": 123,
            "out_contract_code": "100001256",
            "user_display_name": "张三",
            "success_notify_url": "https://pay.weixin.qq.com",
            "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
            "return_url": "https://pay.weixin.qq.com",
            "expired_time": "2021-11-20T13:29:35+08:00",
        });
        let answer = client["v3/global/papay/contracts/jsapi-pre-entrust-sign"].post(&body).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 服务商模式小程序场景预签约
    pub(crate) fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "service_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "notify_url": "https://yourapp.com/notify",
            "contract_display_account": "微信代扣用户A",
        });
        let answer = client["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"]
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 小程序场景预约扣费类型签约的预签约
    pub(crate) fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "sp_appid": "wxd678efh567hg6787",
            "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
            "sub_mchid": "1900000109",
            "sub_appid": "wxd678efh567hg6787",
            "sub_openid": "wxd678efh567hg6787",
            "plan_id": 12535,
            "out_contract_code": "wxwtdk20200910100000",
            "contract_display_account": "微信代扣用户A",
            "contract_notify_url": "https://yourapp.com/notify",
            "out_user_code": "用户A",
            "deduct_schedule": {
                "estimated_deduct_date": "2019-11-22",
                "estimated_deduct_amount": {
                    "total": 1,
                    "currency": "CNY",
                },
                "description": "小乔-碎云皮肤（微信83区沧海之耀）",
            },
        });
        let answer = client["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"]
            .post(&body)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 获取平台证书列表
    pub(crate) fn get_v3_certificates(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/certificates"].get().send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 商户订单号查询
    pub(crate) fn get_v3_pay_transactions_out_trade_no_out_trade_no(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
            .variable("out_trade_no", "20261120100000")
            .get()
            .query("mchid", "1900000001")
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 关单
    pub(crate) fn post_v3_pay_transactions_out_trade_no_out_trade_no_close(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "mchid": "1900000001",
        });
        let answer = client["v3/pay/transactions/out-trade-no/{out_trade_no}/close"]
            .variable("out_trade_no", "20261120100000")
            .post(&body)
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 商户主动解约
    pub(crate) fn post_v3_eduschoolpay_contracts_contract_id_terminate(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/eduschoolpay/contracts/{contract_id}/terminate"]
            .variable("contract_id", "20261120100000")
            .post(&())
            .send()?;
        println!("{}", answer.status());
        Ok(())
    }

    /// 查询指定主体子商户列表
    pub(crate) fn get_v3_ecommerce_subject_sub_merchants(client: &Client) -> Result<(), Box<dyn Error>> {
        let answer = client["v3/ecommerce/subject-sub-merchants"]
            .get()
            .query("organization_type", "SUBJECT_TYPE_ENTERPRISE")
            .query("cert_number", client.encrypt("20261120100000")?.ciphertext)
            .send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 提交申请单
    pub(crate) fn post_v3_ecommerce_applyments_submit_account_hosting_applyment(client: &Client) -> Result<(), Box<dyn Error>> {
        let body = json!({
            "out_request_no": "20261120100000",
            "organization_type": "2401",
            "account_info": {
                "bank_account_type": "74",
                "account_bank": "示例开户银行",
                "account_name": client.encrypt("示例开户名称")?.ciphertext,
                "account_number": client.encrypt("20261120100000")?.ciphertext,
            },
            "contact_info": {
                "contact_type": "65",
                "contact_name": client.encrypt("示例超级管理员姓名")?.ciphertext,
            },
            "sales_scene_info": {},
            "merchant_shortname": "示例商户简称",
        });
        let answer = client["v3/ecommerce/applyments/submit-account-hosting-applyment"].post(&body).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 上传文件
    pub(crate) fn post_v3_global_merchant_storage_file_upload(client: &Client) -> Result<(), Box<dyn Error>> {
        let meta = json!({
            "digest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "filename": "licence.jpg",
        });
        let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
        let answer = client["v3/global/merchant-storage/file/upload"].post_form(&(meta, file)).send()?;
        println!("{}", String::from_utf8_lossy(answer.raw_body()));
        Ok(())
    }

    /// 下载对账单
    pub(crate) fn get_v3_global_statements(client: &Client) -> Result<(), Box<dyn Error>> {
        let written = client["v3/global/statements"]
            .get()
            .query("date", "2026-11-20")
            .query("mchid", "1900000001")
            .download()
            .to_file("download")?;
        println!("{} bytes", written.bytes);
        Ok(())
    }
}
